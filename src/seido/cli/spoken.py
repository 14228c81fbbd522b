"""Which language was typed, and what is said in it before anything else is loaded.

Nothing but the standard library is loaded here: a command that is stopped while it starts is told
so in the language asked as well.
"""

import errno
import sys

TYPE_CHECKING = False  # as type checkers know it; to load typing would take longest of all here
if TYPE_CHECKING:
    from collections.abc import Sequence

    from seido.rules.words import Language

LANGUAGES: "tuple[Language, ...]" = ("ja", "en")


def typed_language(arguments: "Sequence[str]") -> "Language | None":
    """Return the language that arguments choose by ``--lang``; None where none of them does."""
    chosen: Language | None = None
    for place, each in enumerate(arguments):
        name, given, value = each.partition("=")
        if each == "--":
            break
        if name == "--lang":
            value = value if given else "".join(arguments[place + 1 : place + 2])
            chosen = next((each for each in LANGUAGES if each == value), chosen)
    return chosen


def sentences(ja: str, en: str) -> str:
    """Return what is said in the language typed; in both, a line each, where none is."""
    said = {"ja": (ja,), "en": (en,), None: (ja, en)}[typed_language(sys.argv[1:])]
    return "".join(f"{each}\n" for each in said)


def unwritten(error: OSError) -> str:
    """Return what is said where something cannot be read or written, as ``sentences`` does."""
    ja, en = system_reason(error)
    about = "" if error.filename is None else f": {error.filename}"
    return sentences(
        f"読み書きできませんでした（{ja}{about}）。", f"It cannot be read or written: {en}{about}"
    )


def system_reason(error: OSError) -> tuple[str, str]:
    """Return why the system did not do what was asked, in Japanese and in English.

    The system itself speaks English; what it seldom says stays so in both.
    """
    en = error.strerror or str(error)
    return _REASONS.get(error.errno or 0, en), en


_REASONS = {
    errno.ENOSPC: "空き容量がありません",
    errno.EDQUOT: "割り当てられた容量を超えます",
    errno.EFBIG: "ファイルが大きすぎます",
    errno.EACCES: "権限がありません",
    errno.EPERM: "許されていません",
    errno.EROFS: "書き込めない場所です",
    errno.EIO: "装置の誤りです",
    errno.EBADF: "もう閉じられています",
    errno.ENOENT: "見つかりません",
    errno.EISDIR: "フォルダーです",
    errno.ENOTDIR: "フォルダーではありません",
    errno.ENAMETOOLONG: "名前が長すぎます",
    errno.EMFILE: "開いているファイルが多すぎます",
    errno.ENFILE: "開いているファイルが多すぎます",
}
