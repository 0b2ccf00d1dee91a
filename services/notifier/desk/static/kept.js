// Keeps what somebody has written and not sent: another form of the page may be sent, or the page left, and it stands
// there again. It stays in this tab, by page and field, until it is sent, emptied or signed out.
// Without this script everything still works; only what is not sent is lost when another form is.

const page = document.querySelector("[data-here]");
const here = page?.dataset.here;
const DRAFTS = "loket:drafts";
const SENT = "loket:sent";
const FEW = 12;
const FIELDS = 'form[method="post"] textarea, form[method="post"] input:not([type]), form[method="post"] input[type=text]';

const read = (name) => {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? "{}");
  } catch {
    return {};
  }
};

const write = (name, kept) => {
  try {
    if (Object.keys(kept).length) sessionStorage.setItem(name, JSON.stringify(kept));
    else sessionStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing: then it is as without this script.
  }
};

// What this page holds that was not sent; {} takes it away.
const drafts = () => read(DRAFTS)[here] ?? {};
const keep = (own) => {
  const { [here]: _, ...rest } = read(DRAFTS);
  write(DRAFTS, Object.keys(own).length ? { ...rest, [here]: own } : rest);
};

const isKept = (field) => Boolean(here && field.id && field.matches?.(FIELDS));

const note = (field) => {
  if (!isKept(field)) return;
  // The browser's own memory does not know what was sent: after "back" it would offer it again.
  field.autocomplete = "off";
  const { [field.id]: _, ...others } = drafts();
  keep(field.value === field.defaultValue ? others : { ...others, [field.id]: field.value });
};

const putBack = (field, text) => {
  field.value = text;
  field.autocomplete = "off";
  for (let box = field.closest("details"); box; box = box.parentElement.closest("details")) box.open = true;
  const said = document.createElement("p");
  said.className = "hint";
  said.id = `${field.id}-unsent`;
  said.dataset.role = "unsent";
  said.textContent = "U schreef dit eerder. Het is nog niet verstuurd of bewaard.";
  field.after(said);
  const described = field.getAttribute("aria-describedby");
  field.setAttribute("aria-describedby", described ? `${described} ${said.id}` : said.id);
  field.addEventListener("input", () => said.remove(), { once: true });
};

// Whether the page shows it as sent or kept: then it was, whatever became of the answer to the form.
const isShown = (text) =>
  [...document.querySelectorAll(".words, .reason")].some((one) => [text.trim(), `${text.trim()}.`].includes(one.textContent.trim()));

// Forms that were sent and of which nothing was heard yet: which page sent the last, and by page what stood in them.
const pending = () => ({ pages: {}, ...read(SENT) });

const restore = () => {
  const { last, pages } = pending();
  // A page that says that something was done may be another one: a case that was split off, or the one that goes on.
  if (document.querySelector(".notice")) delete pages[last];
  const lost = Object.entries(pages[here] ?? {}).filter(([, text]) => !isShown(text));
  delete pages[here];
  write(SENT, Object.keys(pages).length ? { pages } : {});
  // Signed out meanwhile, no connection, too long: it was not done, and nobody has to write it again.
  // What stands there by now was sent in another tab; a few words may well be meant once more.
  const left = Object.entries(drafts()).filter(([, text]) => text.trim().length <= FEW || !isShown(text));
  keep(Object.fromEntries([...lost, ...left]));
  for (const [id, text] of Object.entries(drafts())) {
    const field = document.getElementById(id);
    if (field && isKept(field) && field.value === field.defaultValue && field.value !== text) putBack(field, text);
  }
};

if (here) {
  restore();
  document.addEventListener("input", (event) => note(event.target));
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method !== "post") return;
    const own = drafts();
    const fields = [...event.target.elements].filter(isKept);
    const filled = fields.filter((field) => field.value !== field.defaultValue || field.id in own);
    keep(Object.fromEntries(Object.entries(own).filter(([id]) => !fields.some((field) => field.id === id))));
    const { pages } = pending();
    pages[here] = { ...pages[here], ...Object.fromEntries(filled.map((field) => [field.id, field.value])) };
    write(SENT, { last: here, pages });
  });
  // What the browser itself kept of the page may have been sent since.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
}

// What was written is of residents: it goes with whoever signs out.
document.querySelector("form.leave")?.addEventListener("submit", () => {
  write(DRAFTS, {});
  write(SENT, {});
});
