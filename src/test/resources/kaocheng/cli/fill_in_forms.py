"""Fills in forms as a person would: opens each in LibreOffice, types into the open cells, saves.

Arguments: folder of the forms, folder for the filled forms, folder of CSV files with the figures,
and how these are called. Says how many rows were filled in.
"""

import csv
import glob
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

TYPED = ("填报值", "分子", "分母", "状态", "限定", "截至日期", "说明")
PORT = 2002


def named(name, value):
    prop = PropertyValue()
    prop.Name = name
    prop.Value = value
    return prop


def figures(pattern):
    found = {}
    for path in sorted(glob.glob(pattern)):
        with open(path, "rb") as sent:
            raw = sent.read()
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("gb18030")
        for row in csv.DictReader(text.splitlines()):
            if row.get("指标编号") and "填报值" in row:
                found[(row["单位代码"], row["指标编号"], row.get("数据项") or "")] = row
    return found


def connect():
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", context
    )
    for _ in range(60):
        try:
            return resolver.resolve(
                f"uno:socket,host=localhost,port={PORT};urp;StarOffice.ComponentContext"
            )
        except Exception:  # not listening yet
            time.sleep(1)
    sys.exit("LibreOffice does not listen")


def text(sheet, column, row):
    return sheet.getCellByPosition(column, row).String


def fill(sheet, wanted):
    head = next(r for r in range(20) if "指标编号" in [text(sheet, c, r) for c in range(25)])
    columns = {text(sheet, c, head): c for c in range(25) if text(sheet, c, head)}
    row = head + 1
    while text(sheet, columns["指标编号"], row):
        key = (text(sheet, columns["单位代码"], row), text(sheet, columns["指标编号"], row))
        part = text(sheet, columns["数据项"], row) if "数据项" in columns else ""
        known = wanted.get(key + (part,)) or wanted.get(key + ("",))
        typed = known or {"状态": "未报"}
        for name in TYPED:
            if name in columns and typed.get(name):
                sheet.getCellByPosition(columns[name], row).setString(typed[name])
        row += 1
    return row - head - 1


def main():
    forms, filled, sent = sys.argv[1:4]
    profile = "file://" + os.path.abspath(os.path.join(filled, "..", "office-profile"))
    office = subprocess.Popen(
        [
            "soffice",
            "--headless",
            "--norestore",
            f"--accept=socket,host=localhost,port={PORT};urp;",
            "-env:UserInstallation=" + profile,
        ]
    )
    try:
        context = connect()
        desktop = context.ServiceManager.createInstanceWithContext(
            "com.sun.star.frame.Desktop", context
        )
        wanted = figures(sent)
        rows = 0
        for path in sorted(glob.glob(os.path.join(forms, "*.xlsx"))):
            book = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (named("Hidden", True),))
            rows += fill(book.Sheets.getByIndex(0), wanted)
            target = "file://" + os.path.join(filled, os.path.basename(path))
            book.storeToURL(target, (named("FilterName", "Calc MS Excel 2007 XML"),))
            book.close(True)
        print(rows)
        try:
            desktop.terminate()
        except Exception:  # it closes the line before it answers
            pass
    finally:
        try:
            office.wait(20)
        except subprocess.TimeoutExpired:
            office.kill()


main()
