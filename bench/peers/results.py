#!/usr/bin/env python3
"""Reads `redbanner standings PERIOD --format csv` and writes the lines that the peers write, unit,total,rank,banner, in the order of units:
redbanner standings may --format csv | results.py > results.csv"""
import csv
import sys

lines = []
for row in csv.DictReader(sys.stdin):
    whole, _, decimals = row["total"].partition(".")
    hundredths = int(whole) * 100 + int((decimals + "00")[:2])
    unit = int(row["entrant"].lstrip("u单位"))
    lines.append((unit, hundredths, int(row["place"]), int(row["awards"] != "")))
for line in sorted(lines):
    print(*line, sep=",")
