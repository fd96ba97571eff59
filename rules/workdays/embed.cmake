# Makes a .cc of a TOML file, so that the program needs no file beside it.
#   cmake -D FROM=china.toml -D TO=….cc -P embed.cmake
file(READ ${FROM} text)
file(WRITE ${TO}
  "#include \"rules/read_workdays.h\"\n\n"
  "namespace redbanner {\n\n"
  "std::string_view china_workdays() { return R\"toml(${text})toml\"; }\n\n"
  "}  // namespace redbanner\n")
