from chat import domain_of, mentioned_users, merge_bursts, quote_lines, reply_subject, unread_by_sender


def test_domain_of():
    assert domain_of("ann@example.org") == "example.org"
    assert domain_of("Bob.Smith@Mail.Example.COM") == "mail.example.com"
    assert domain_of("a+b@x.io") == "x.io"


def test_quote_lines():
    assert quote_lines("hello") == "> hello"
    assert quote_lines("one\ntwo\nthree") == "> one\n> two\n> three"
    assert quote_lines("> old\nnew") == "> > old\n> new"


def test_unread_by_sender():
    messages = [
        {"from": "ann", "read": False, "text": "hi"},
        {"from": "bob", "read": True, "text": "yo"},
        {"from": "ann", "read": False, "text": "hello?"},
        {"from": "cy", "read": False, "text": "news"},
        {"from": "ann", "read": True, "text": "old"},
    ]
    assert unread_by_sender(messages) == {"ann": 2, "cy": 1}


def test_unread_by_sender_all_read():
    assert unread_by_sender([{"from": "bob", "read": True, "text": "yo"}]) == {}
    assert unread_by_sender([]) == {}


def test_reply_subject():
    assert reply_subject("Lunch?") == "Re: Lunch?"
    assert reply_subject("Report") == "Re: Report"
    assert reply_subject("") == "Re: "


def test_reply_subject_is_a_reply_already():
    assert reply_subject("Re: Lunch?") == "Re: Lunch?"
    assert reply_subject("RE: Lunch?") == "RE: Lunch?"
    assert reply_subject("re:hi") == "re:hi"


def test_mentioned_users():
    assert mentioned_users("hi @lena and @tom") == ["lena", "tom"]
    assert mentioned_users("@kim_2 knows") == ["kim_2"]
    assert mentioned_users("nobody here") == []


def test_mentioned_users_punctuation():
    assert mentioned_users("ask @lena, or @tom!") == ["lena", "tom"]
    assert mentioned_users("@ann: are you there, @bob?!") == ["ann", "bob"]


def test_mentioned_users_once_each():
    assert mentioned_users("@tom @lena @tom. @lena!") == ["tom", "lena"]


def test_mentioned_users_not_an_address():
    assert mentioned_users("write to me@example.org") == []


def test_merge_bursts():
    assert merge_bursts([("ann", "hi"), ("ann", "all"), ("bob", "hello")]) == [("ann", "hi\nall"), ("bob", "hello")]
    assert merge_bursts([("ann", "1"), ("bob", "2"), ("ann", "3")]) == [("ann", "1"), ("bob", "2"), ("ann", "3")]
    assert merge_bursts([]) == []


def test_merge_bursts_long():
    assert merge_bursts([("cy", "a"), ("cy", "b"), ("cy", "c")]) == [("cy", "a\nb\nc")]
