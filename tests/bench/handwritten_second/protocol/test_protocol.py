import pytest

from protocol import build_query, parse_command, parse_headers, read_netstring, status_kind, xor_checksum


def test_parse_command():
    assert parse_command("set colour blue") == ("SET", ["colour", "blue"])
    assert parse_command("QUIT") == ("QUIT", [])
    assert parse_command("  Get   Name \n") == ("GET", ["Name"])


def test_status_kind():
    assert status_kind(200) == "ok"
    assert status_kind(204) == "ok"
    assert status_kind(301) == "redirect"
    assert status_kind(404) == "client error"
    assert status_kind(599) == "server error"


def test_status_kind_unknown():
    assert status_kind(100) == "unknown"
    assert status_kind(600) == "unknown"
    assert status_kind(7) == "unknown"


def test_build_query():
    assert build_query({"page": 2, "lang": "en"}) == "lang=en&page=2"
    assert build_query({"q": "tea"}) == "q=tea"
    assert build_query({}) == ""


def test_parse_headers():
    assert parse_headers("Host: example.org\nAccept:  text/html ") == {"host": "example.org", "accept": "text/html"}
    assert parse_headers("") == {}


def test_parse_headers_colons_in_the_value():
    assert parse_headers("Date: 10:30:00\nX-URL:http://a.b") == {"date": "10:30:00", "x-url": "http://a.b"}


def test_parse_headers_stops_at_the_body():
    assert parse_headers("To: ann\n\nNote: this is the body") == {"to": "ann"}


def test_xor_checksum():
    assert xor_checksum("A") == "41"
    assert xor_checksum("AB") == "03"
    assert xor_checksum("") == "00"
    assert xor_checksum("O") == "4F"
    assert xor_checksum("zz!") == "21"


def test_read_netstring():
    assert read_netstring("5:hello,") == ("hello", "")
    assert read_netstring("0:,") == ("", "")
    assert read_netstring("12:hello world!,") == ("hello world!", "")


def test_read_netstring_rest():
    assert read_netstring("2:hi,5:there,") == ("hi", "5:there,")


def test_read_netstring_colons_and_commas():
    assert read_netstring("7:a:b,c:d,x") == ("a:b,c:d", "x")


def test_read_netstring_without_comma():
    with pytest.raises(ValueError):
        read_netstring("5:hello")
    with pytest.raises(ValueError):
        read_netstring("3:hello,")
