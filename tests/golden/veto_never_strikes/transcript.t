A veto that nothing triggers is named in a warning.

  $ redbanner rules check rulebook.toml
  rulebook.toml:5:1: warning: the veto 'fatality' can never strike
    5 | [[veto]]
      | ^
    hint: name it in an event, or write when = …
  rulebook.toml: no faults. 示例: indicators 0, periods 0, place rules 0, awards 0
  $ redbanner rules check rulebook.toml --lang zh
  rulebook.toml:5:1: 警告：一票否决“fatality”永远不会触发
    5 | [[veto]]
      | ^
    提示：请在某个事件中写明它，或写 when = …
  rulebook.toml：未发现问题。示例：指标 0 项，考核期 0 个，排名规则 0 条，奖项 0 个
