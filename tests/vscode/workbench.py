"""One window of VS Code, as a person sees and works it. Every method waits for the state it needs, never for a time."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import BrowserContext, FrameLocator, Locator, Page, expect
from playwright.sync_api import Error as PlaywrightError

EMBEDDED = "Greenroom: default model"  # the status of one who chose no model
SECONDS = 90.0  # until something that was asked for is seen; much longer than it takes on a machine that is not busy
JOB_SECONDS = 240.0  # for a whole job
OPENINGS = 6  # of a list in which what is looked for is not shown
expect.set_options(timeout=SECONDS * 1000)


class Workbench:
    """:param shots: folder for the pictures; their names begin with ``name``.
    :param log: what the extension has logged.
    """

    def __init__(
        self, context: BrowserContext, url: str, shots: Path, name: str, log: Callable[[], str] = lambda: ""
    ) -> None:
        self.log = log
        self._url = url
        self._shots = shots
        self._name = name
        self._count = 0
        self.foreign_requests: list[str] = []
        context.on("request", lambda request: self._note(request.url))
        context.set_default_timeout(SECONDS * 1000)
        self.page: Page = context.new_page()

    def _note(self, url: str) -> None:
        if not re.match(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:|vscode-", url):
            self.foreign_requests.append(url)

    def open(self, *, trust: bool = True) -> None:
        """Open the window and answer the question whether its folder is trusted."""
        self.page.goto(self._url)
        self.answer_trust(trust)
        self.ready()

    def open_empty(self) -> None:
        """Open the window, which is on no folder."""
        self.page.goto(self._url)
        self.page.locator(".editor-group-watermark").wait_for()

    def answer_trust(self, trust: bool) -> None:
        """Answer the dialog that VS Code shows for a folder it does not know."""
        dialog = self.dialog("Do you trust the authors")
        dialog.get_by_role("button", name="Yes, I trust" if trust else "No, I don't").click()
        expect(dialog).to_have_count(0)

    def ready(self) -> None:
        """Wait until the window shows its folder."""
        self.page.locator(".explorer-folders-view .monaco-list-row").first.wait_for()

    def reload(self, path: str) -> None:
        """Reload the page and open this file, as the browser may not have stored yet which ones were open.

        A folder that is known is not asked about again.
        """
        self.page.reload()
        self.ready()
        self.open_file(path)

    def shot(self, step: str) -> Path:
        """Take a picture of the whole window; return its file."""
        self._count += 1
        self._shots.mkdir(parents=True, exist_ok=True)
        path = self._shots / f"{self._name}-{self._count:02}-{step}.png"
        self.page.screenshot(path=path, animations="disabled")
        return path

    def all_that_is_told(self) -> str:
        """Open the list of notifications, those that are hidden by now included; return their text."""
        self.page.locator(".statusbar-item[id='status.notifications']").click(timeout=5000)
        told = self.page.locator(".notifications-center .notification-list-item-message")
        return "\n".join(told.all_inner_texts())

    # --- parts of the window -----------------------------------------------------------------------------------------

    def dialog(self, text: str) -> Locator:
        """A modal dialog with this text."""
        return self.page.locator(".monaco-dialog-box", has_text=text)

    def notification(self, text: str | re.Pattern[str]) -> Locator:
        """A notification with this text; its buttons are in it."""
        return self.page.locator(".notifications-toasts .notification-list-item", has_text=text)

    def status(self, text: str | re.Pattern[str]) -> Locator:
        """An item of the status bar."""
        return self.page.locator(".part.statusbar .statusbar-item", has_text=text)

    def lens(self, text: str | re.Pattern[str]) -> Locator:
        """A code lens."""
        return self.page.locator(".codelens-decoration a", has_text=text)

    def topmost(self, lenses: Locator) -> Locator:
        """The lens that is highest in the file; their order in the page is another one. All of them have to be there."""
        heights = [(box["y"], number) for number, each in enumerate(lenses.all()) if (box := each.bounding_box())]
        return lenses.nth(min(heights)[1])

    def tab(self, text: str | re.Pattern[str]) -> Locator:
        """The tab of an editor."""
        return self.page.locator(".tabs-container .tab", has_text=text)

    def tab_of_file(self, name: str) -> Locator:
        """The tab of the editor of a file."""
        return self.page.locator(f".tabs-container .tab[aria-label^='{name}']")

    def editor(self) -> Locator:
        """The editor that has the focus or was last worked in."""
        return self.page.locator(".editor-group-container.active .monaco-editor .view-lines").last

    def line(self, text: str) -> Locator:
        """A line of the editor that holds this text."""
        # Monaco writes spaces as no-break spaces.
        pattern = re.escape(text).replace(r"\ ", "[\u00a0 ]")
        return self.editor().locator(".view-line").filter(has_text=re.compile(pattern))

    def ghost_text(self) -> Locator:
        """What is offered at the cursor."""
        return self.page.locator(".monaco-editor .ghost-text-decoration, .monaco-editor .ghost-text")

    def doctor(self) -> FrameLocator:
        """The page of the doctor, once it is in front."""
        return self.page.frame_locator("iframe.webview.ready").last.frame_locator("iframe#active-frame")

    def step(self, title: str) -> Locator:
        """A step of the walkthrough."""
        return self.page.locator(".getting-started-step", has_text=title)

    def is_done(self, title: str) -> Locator:
        """The mark of a step that was done."""
        return self.step(title).locator(".codicon.complete")

    def title_action(self, name: str) -> Locator:
        """A button in the title of the editor."""
        return self.page.locator(".editor-group-container.active .editor-actions").get_by_role("button", name=name)

    def output(self, text: str) -> Locator:
        """Lines of the log that is shown."""
        return self.page.locator(".part.panel .output-view .view-line", has_text=text)

    def candidates(self) -> Locator:
        """The lines of the view of candidates, which is opened if it is not."""
        view = self.page.locator(".part.sidebar [id='workbench.view.extension.greenroom']")
        if not view.is_visible():
            self.page.locator(".activitybar .action-item", has=self.page.locator("[aria-label^='Greenroom']")).click()
        return view.locator(".monaco-list-row")

    def widen_sidebar(self, pixels: int) -> None:
        """Drag the border between side bar and editor."""
        bar = self.page.locator(".part.sidebar").bounding_box()
        assert bar is not None
        x, y = bar["x"] + bar["width"], bar["y"] + bar["height"] / 2
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + pixels, y, steps=4)
        self.page.mouse.up()
        self.page.mouse.move(x + 3 * pixels, y)  # it is coloured while the pointer is on it

    # --- what a person does ------------------------------------------------------------------------------------------

    def open_file(self, path: str) -> None:
        """Open a file of the folder by its name."""
        name = path.rsplit("/", 1)[-1]
        box = self._quick_input("Control+P", path)
        # Rows move while more are found, so it is not clicked; others may end in the same name.
        box.locator(f".quick-input-list .monaco-list-row.focused[aria-label^='{name}']").wait_for()
        self.page.keyboard.press("Enter")
        expect(box).to_be_hidden()
        self.tab_of_file(name).wait_for()
        self.editor().wait_for()

    def command(self, title: str) -> None:
        """Carry out a command of the palette."""
        self._pick("F1", f">{title}", title)

    def choose(self, title: str, entry: str) -> None:
        """Carry out a command that asks, and answer it."""
        box = self._found("F1", f">{title}", title)
        self.entry(entry).click()
        expect(box).to_be_hidden()

    def press_in_step(self, title: str, button: str) -> None:
        """Open a step and press its button."""
        self.step(title).locator(".step-title").click()
        self.step(title).get_by_role("button", name=button, exact=True).click()

    def from_menu(self, place: Locator, entry: str) -> None:
        """Choose an entry of the context menu of something."""
        place.click(button="right")
        item = self.page.locator(".monaco-menu .action-item", has_text=entry)
        item.click()
        with suppress(PlaywrightError):  # a menu takes a click that comes at once for the end of the one that opened it
            item.click(timeout=1000)
        expect(item).to_have_count(0)

    def keys(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def press(self, notification: Locator, button: str) -> None:
        """Press a button of a notification."""
        notification.hover()  # its buttons are shown then, also where several are stacked
        notification.get_by_role("button", name=button, exact=True).click()

    def offers_command(self, title: str) -> bool:
        """Whether the palette lists this command now."""
        box = self._quick_input("F1", f">{title}")
        first = box.locator(".quick-input-list .monaco-list-row").first
        first.wait_for()
        found = title in (first.get_attribute("aria-label") or "")
        self.page.keyboard.press("Escape")
        return found

    def copied(self, beginning: str) -> str:
        """What is in the clipboard, as soon as it begins so."""
        end = time.monotonic() + SECONDS
        while not (text := self.page.evaluate("navigator.clipboard.readText()")).startswith(beginning):
            assert time.monotonic() < end, f"the clipboard has {text!r}"
            self.page.wait_for_timeout(50)
        return text

    def put_cursor(self, line: int) -> None:
        """Put the cursor at the end of a line, counted from 1."""
        self._pick("Control+G", f":{line}", str(line))
        self.status(f"Ln {line}, ").wait_for()
        self.page.keyboard.press("End")

    def type(self, text: str) -> None:
        """Type into the editor, and wait until the last line of it is there."""
        self.page.keyboard.type(text)
        self.line(text.splitlines()[-1]).first.wait_for()

    def save(self) -> None:
        """Save the file, which was changed, and wait until it is saved."""
        changed = self.page.locator(".tabs-container .tab.active.dirty")
        changed.wait_for()
        self.page.keyboard.press("Control+S")
        expect(changed).to_have_count(0)

    def entry(self, text: str) -> Locator:
        """An entry of the list from which something is chosen."""
        return self.page.locator(".quick-input-widget .monaco-list-row", has_text=text).first

    def _pick(self, key: str, text: str, label: str) -> None:
        expect(self._found(key, text, label)).to_be_hidden()

    def _found(self, key: str, text: str, label: str) -> Locator:
        """Ask for ``text`` and take the row. The list is made once: what an extension brings later needs a new one."""
        box = self._quick_input(key, text)
        row = box.locator(f".quick-input-list .monaco-list-row[aria-label*='{label}']").first
        for _ in range(OPENINGS):
            try:
                row.wait_for(timeout=SECONDS * 1000 / OPENINGS)
                break
            except PlaywrightError:
                self.page.keyboard.press("Escape")
                self._quick_input(key, text)
        row.click()
        return box

    def _quick_input(self, key: str, text: str) -> Locator:
        box = self.page.locator(".quick-input-widget")
        self.page.keyboard.press(key)
        field = box.locator("input").first
        field.wait_for()
        field.fill(text)
        return box
