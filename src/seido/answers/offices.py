"""Whom to turn to, as JSON."""

from seido.answers.plain import Json, source_json, words_json
from seido.windows.directory import predecessors
from seido.windows.office import Office
from seido.windows.routing import Window


def window_json(window: Window) -> Json:
    """Return a kind of office to turn to, with the offices for the place and advice on them."""
    return {
        "kind": window.kind,
        "name": words_json(window.words),
        "offices": [office_json(office) for office in window.offices],
        "advice": words_json(window.advice) if window.advice else None,
    }


def office_json(office: Office) -> Json:
    """Return an office; what no source gives is None."""
    site = office.website
    return {
        "key": office.key,
        "kind": office.kind,
        "name": office.name,
        "body": office.body or None,
        "phone": office.phone or None,
        "fax": office.fax or None,
        "mail": office.mail or None,
        "address": office.address or None,
        "hours": office.hours or None,
        "about": office.about or None,
        "areas": [area.full_name for area in office.areas],
        "since": office.since.isoformat() if office.since else None,
        "until": office.until.isoformat() if office.until else None,
        "note": office.note or None,
        "stated": office.stated,
        "as_stated": words_json(office.as_stated),
        "source": source_json(office.source),
        "website": site
        and {
            "address": site.address,
            "stated": site.stated,
            "source": source_json(site.source),
        },
        "branch": office.branch and office_json(office.branch),
        "replaces": [office_json(former) for former in predecessors(office)],
    }
