#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Gwanmun project
# SPDX-License-Identifier: Apache-2.0
"""The rules themselves: each must stop the breach it names, in check.py and in the CMake layer guard."""
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEADER = "// SPDX-FileCopyrightText: 2026 The Gwanmun project\n// SPDX-License-Identifier: Apache-2.0\n"


class Rules(unittest.TestCase):
    def setUp(self):
        self.root = Path(tempfile.mkdtemp())
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)

    def tearDown(self):
        shutil.rmtree(self.root)

    def breaches(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        run = subprocess.run([sys.executable, str(ROOT / "tests/architecture/check.py"), str(self.root)], capture_output=True, text=True)
        self.assertIn(run.returncode, (0, 1), run.stderr)
        self.assertEqual(run.returncode == 0, "0 breaches" in run.stdout)
        return run.stdout

    def test_clean_file_passes(self):
        self.assertIn("0 breaches", self.breaches("modules/foundation/net/src/a.cpp", HEADER + "int a;\n"))

    def test_singleton_is_refused(self):
        self.assertIn("singleton", self.breaches("modules/foundation/net/src/a.cpp", HEADER + "auto &x = Store::instance();\n"))

    def test_nested_loop_is_refused(self):
        for line in ("QEventLoop loop;", "dialog.exec();", "process.waitForFinished();"):
            self.assertIn("nested event loop", self.breaches("app/window/a.cpp", HEADER + line + "\n"))

    def test_widget_below_the_shell_is_refused(self):
        self.assertIn("widgets below", self.breaches("modules/foundation/net/src/a.cpp", HEADER + "#include <QLabel>\n"))

    def test_rich_text_is_refused(self):
        self.assertIn("rich text", self.breaches("app/window/a.cpp", HEADER + "label->setTextFormat(Qt::RichText);\n"))

    def test_colour_in_a_view_is_refused(self):
        self.assertIn("colour", self.breaches("modules/features/mail/ui/a.cpp", HEADER + "painter.setPen(Qt::red);\n"))

    def test_long_file_is_refused(self):
        self.assertIn("budget", self.breaches("modules/foundation/net/src/a.cpp", HEADER + "int a;\n" * 600))

    def test_foreign_folder_is_refused(self):
        self.assertIn("root holds only", self.breaches("misc/a.txt", "x\n"))

    def test_missing_licence_is_refused(self):
        self.assertIn("SPDX", self.breaches("modules/foundation/net/src/a.cpp", "int a;\n"))


class LayerGuard(unittest.TestCase):
    def configure(self, declarations):
        with tempfile.TemporaryDirectory() as folder:
            text = ("cmake_minimum_required(VERSION 3.25)\nproject(guard LANGUAGES NONE)\nfunction(gw_declare_pch)\nendfunction()\n"
                    f'set(CMAKE_SOURCE_DIR_REAL "{ROOT}")\n'
                    f'file(READ "{ROOT}/app/cmake/GwTargets.cmake" text)\n'
                    'string(REGEX REPLACE "function\\\\(gw_declare_pch.*# The holders end here\\n" "" text "${text}")\n'
                    'file(WRITE "${CMAKE_BINARY_DIR}/guard.cmake" "${text}")\ninclude("${CMAKE_BINARY_DIR}/guard.cmake")\n' + declarations)
            Path(folder, "CMakeLists.txt").write_text(text, encoding="utf-8")
            run = subprocess.run(["cmake", "-S", folder, "-B", folder + "/build"], capture_output=True, text=True)
            return run.returncode, " ".join(run.stderr.split())

    def test_downward_link_is_allowed(self):
        code, err = self.configure("gw_add_library(gw_base LAYER base)\ngw_add_library(gw_net LAYER infra DEPENDS gw_base)\n")
        self.assertEqual(code, 0, err)

    def test_upward_link_stops(self):
        code, err = self.configure("gw_add_library(gw_shell LAYER shell)\ngw_add_library(gw_net LAYER infra DEPENDS gw_shell)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("points up", err)

    def test_feature_to_feature_stops(self):
        code, err = self.configure("gw_add_library(gw_mail LAYER feature)\ngw_add_library(gw_search LAYER feature DEPENDS gw_mail)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("features meet through the shell", err)

    def test_view_may_use_its_own_feature(self):
        code, err = self.configure("gw_add_library(gw_mail LAYER feature)\ngw_add_library(gw_mail_ui LAYER feature DEPENDS gw_mail)\n")
        self.assertEqual(code, 0, err)

    def test_view_to_store_stops(self):
        code, err = self.configure("gw_add_library(gw_store LAYER infra)\ngw_add_library(gw_mail_ui LAYER feature DEPENDS gw_store)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("own feature only", err)

    def test_backend_to_client_stops(self):
        code, err = self.configure("gw_add_library(gw_net LAYER infra)\ngw_add_library(gw_backend_http LAYER server DEPENDS gw_net)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("the backend shares only", err)

    def test_client_to_backend_stops(self):
        code, err = self.configure("gw_add_library(gw_backend_http LAYER server)\ngw_add_library(gw_net LAYER infra DEPENDS gw_backend_http)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("only executables and tests", err)

    def test_unknown_target_stops(self):
        code, err = self.configure("gw_add_library(gw_net LAYER infra DEPENDS gw_bsae)\n")
        self.assertNotEqual(code, 0)
        self.assertIn("typing error", err)


if __name__ == "__main__":
    unittest.main()
