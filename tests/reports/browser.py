"""A browser without a screen, which prints pages and says how wide they are."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

_QUIET = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Browser:
    """The browser of this machine, each page with an empty profile in a folder."""

    def __init__(self, program: str, folder: Path) -> None:
        self._command = [program, *_QUIET, f"--user-data-dir={folder / 'profile'}"]
        self._folder = folder

    def printed(self, html: str) -> bytes:
        """Return a page as a PDF of A4."""
        target = self._folder / "page.pdf"
        self._run(html, "--no-pdf-header-footer", f"--print-to-pdf={target}")
        return target.read_bytes()

    def width_on(self, pixels: int, html: str) -> int:
        """Return how wide a page lies in a frame of so many pixels, a phone's for instance."""
        frame = self._page("framed.html", html)
        outer = (
            f'<iframe src="{frame.name}" style="width:{pixels}px;height:900px;border:0"'
            ' onload="document.title=this.contentDocument.documentElement.scrollWidth"></iframe>'
        )
        shown = self._run(outer, "--allow-file-access-from-files", "--dump-dom")
        found = re.search(r"<title>(\d+)</title>", shown)
        assert found is not None, shown
        return int(found[1])

    def _page(self, name: str, html: str) -> Path:
        path = self._folder / name
        path.write_text(html, "utf-8")
        return path

    def _run(self, html: str, *arguments: str) -> str:
        address = self._page("page.html", html).as_uri()
        run = subprocess.run(  # noqa: S603 - our own arguments
            [*self._command, *arguments, address], capture_output=True, check=True, timeout=120
        )
        return run.stdout.decode()


def browser_in(folder: Path) -> Browser:
    """Return the browser, or skip the test where the machine has none."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no browser on this machine")
    return Browser(program, folder)
