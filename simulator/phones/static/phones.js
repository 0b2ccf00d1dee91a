// The phones page: what the phones show, kept alive by server-sent events.

import { clock, dayKey, dayName, examplePhoto, message, node, tick } from "./bubbles.js";

const phones = new Map();
const part = (root, role) => root.querySelector(`[data-role="${role}"]`);
const main = part(document, "phones");
const tabs = part(document, "tabs");
const narrow = window.matchMedia("(max-width: 640px)");
const TYPING_MS = 25000;

class Phone {
  constructor(root) {
    this.root = root;
    this.number = root.dataset.phone;
    this.path = `/control/phones/${this.number}`;
    this.items = new Map();
    this.visible = false;
    this.answering = null;
    this.list = part(root, "messages");
    this.scroll = part(root, "scroll");
    this.input = part(root, "input");
    this.select = part(root, "municipality");
    this.listen();
    this.draw();
  }

  get business() {
    return this.select.value;
  }

  get option() {
    return this.select.selectedOptions[0];
  }

  listen() {
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-role]");
      if (button) this.tap(button.dataset.role, button);
    });
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.closeSheets(true);
    });
    part(this.root, "write").addEventListener("submit", (event) => {
      event.preventDefault();
      this.sendText();
    });
    part(this.root, "pin-sheet").addEventListener("submit", (event) => {
      event.preventDefault();
      this.sendPin();
    });
    part(this.root, "photo-file").addEventListener("change", (event) => {
      const [file] = event.target.files;
      event.target.value = "";
      if (file) this.sendPhoto(file);
    });
    this.input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.sendText();
      }
    });
    this.input.addEventListener("input", () => this.grow());
    this.select.addEventListener("change", () => this.choose());
    this.scroll.addEventListener("scroll", () => {
      if (this.atEnd()) part(this.root, "jump").hidden = true;
    });
  }

  tap(role, button) {
    const bubble = button.closest("[data-id][data-direction]");
    const item = bubble && this.items.get(bubble.dataset.id);
    const taps = {
      remove: () => removePhone(this),
      pin: () => this.toggle("pin-sheet", button),
      photo: () => this.toggle("photo-sheet", button),
      "sheet-close": () => this.closeSheets(true),
      "photo-example": async () => this.sendPhoto(await examplePhoto()),
      jump: () => this.toEnd(),
      reply: () => this.reply(item, "button_reply", { id: button.dataset.id, title: button.textContent }),
      "list-open": () => this.openList(item, button),
      "location-open": () => {
        this.toggle("pin-sheet", button);
        this.answering = item.id;
      },
      react: () => {
        const faces = bubble.querySelector(".reacts");
        faces.hidden = !faces.hidden;
        button.setAttribute("aria-expanded", String(!faces.hidden));
        if (!faces.hidden) faces.scrollIntoView({ block: "nearest" });
      },
      emoji: () => {
        bubble.querySelector(".reacts").hidden = true;
        this.send("reaction", { message_id: item.id, emoji: button.textContent });
      },
    };
    if (taps[role]) taps[role]();
  }

  grow() {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  // Sheets

  closeSheets(backToInput = false) {
    const open = [...this.root.querySelectorAll(".sheet")].filter((sheet) => !sheet.hidden);
    for (const sheet of open) sheet.hidden = true;
    for (const button of this.root.querySelectorAll('.write [aria-expanded="true"]')) button.setAttribute("aria-expanded", "false");
    this.answering = null;
    if (backToInput && open.length) (this.opener && this.opener.isConnected ? this.opener : this.input).focus();
  }

  toggle(role, button) {
    const sheet = part(this.root, role);
    const opening = sheet.hidden;
    this.closeSheets();
    if (!opening) return;
    sheet.hidden = false;
    this.opener = button;
    if (button.hasAttribute("aria-expanded")) button.setAttribute("aria-expanded", "true");
    if (role === "pin-sheet") this.freshPin();
    (sheet.querySelector(".rows button") || sheet.querySelector("input") || sheet.querySelector("button")).focus();
    this.toEnd();
  }

  freshPin() {
    const near = (value) => (Number(value) + (Math.random() - 0.5) * 0.008).toFixed(5);
    for (const role of ["latitude", "longitude"]) {
      const field = part(this.root, role);
      field.value = near(this.option.dataset[role]);
      field.removeAttribute("aria-invalid");
    }
  }

  openList(item, button) {
    const rows = part(this.root, "rows");
    rows.replaceChildren();
    for (const section of item.interactive.action.sections) {
      if (section.title) rows.append(node("h5", {}, section.title));
      for (const row of section.rows) {
        const about = row.description ? node("span", {}, row.description) : null;
        const made = node("button", { type: "button", class: "row" }, node("strong", {}, row.title), about);
        made.addEventListener("click", () => {
          this.closeSheets();
          this.reply(item, "list_reply", { id: row.id, title: row.title, ...(row.description ? { description: row.description } : {}) });
        });
        rows.append(made);
      }
    }
    part(this.root, "list-title").textContent = item.interactive.action.button || "Kies een antwoord";
    this.toggle("list-sheet", button);
  }

  // Sending

  async send(type, content, answers = null) {
    const body = { to: this.business, type, [type]: content };
    if (answers) body.context = { message_id: answers };
    const problem = part(this.root, "problem");
    const key = [...crypto.getRandomValues(new Uint32Array(4))].map((value) => value.toString(16)).join("-");
    try {
      const answer = await fetch(`${this.path}/messages`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
        body: JSON.stringify(body),
      });
      problem.hidden = answer.ok;
      if (!answer.ok) problem.textContent = `Versturen lukt niet: ${(await answer.json()).detail}`;
      return answer.ok;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      problem.textContent = "Versturen lukt niet. De simulator geeft geen antwoord.";
      problem.hidden = false;
      return false;
    }
  }

  async sendText() {
    const body = this.input.value;
    if (!body) return;
    this.input.value = "";
    this.grow();
    this.input.focus();
    if (!(await this.send("text", { body })) && !this.input.value) {
      this.input.value = body;
      this.grow();
    }
  }

  async sendPin() {
    const location = {};
    for (const [role, most] of [["latitude", 90], ["longitude", 180]]) {
      const field = part(this.root, role);
      const value = Number(field.value.trim().replace(",", "."));
      const good = field.value.trim() !== "" && Number.isFinite(value) && Math.abs(value) <= most;
      field.toggleAttribute("aria-invalid", false);
      if (!good) {
        field.setAttribute("aria-invalid", "true");
        field.focus();
        return;
      }
      location[role] = value;
    }
    for (const [role, name] of [["place-name", "name"], ["place-address", "address"]]) {
      const field = part(this.root, role);
      if (field.value.trim()) location[name] = field.value.trim();
      field.value = "";
    }
    const answers = this.answering;
    this.closeSheets();
    this.input.focus();
    await this.send("location", location, answers);
  }

  async sendPhoto(blob) {
    const caption = part(this.root, "caption").value.trim();
    part(this.root, "caption").value = "";
    this.closeSheets();
    this.input.focus();
    const bytes = await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
    await this.send("image", { bytes_b64: bytes, mime_type: blob.type || "image/jpeg", ...(caption ? { caption } : {}) });
  }

  reply(item, kind, content) {
    return this.send("interactive", { type: kind, [kind]: content }, item.id);
  }

  // Showing

  atEnd() {
    return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 80;
  }

  toEnd() {
    this.scroll.scrollTop = this.scroll.scrollHeight;
    part(this.root, "jump").hidden = true;
  }

  draw() {
    const { name, shown } = this.option.dataset;
    part(this.root, "name").textContent = name;
    part(this.root, "about").textContent = shown;
    this.input.setAttribute("aria-label", `Bericht aan ${name}`);
    this.list.replaceChildren(node("li", { class: "empty" }, `Nog geen berichten. Schrijf aan ${name} wat er aan de hand is.`));
    for (const item of this.items.values()) this.show(item);
    this.toEnd();
    this.count();
  }

  show(item) {
    if (item.with !== this.business) return;
    if (item.type === "reaction") {
      this.showReaction(item.reaction || {}, item.id);
      return;
    }
    const old = this.list.querySelector(`[data-id="${CSS.escape(item.id)}"][data-direction]`);
    if (old) {
      if (old.dataset.status !== item.status && item.direction === "out") old.querySelector(".tick").replaceWith(tick(item.status));
      old.dataset.status = item.status;
      return;
    }
    const empty = this.list.querySelector(".empty");
    if (empty) empty.remove();
    const at = new Date(item.at);
    const last = [...this.list.querySelectorAll(":scope > [data-direction]")].pop();
    const sameDay = last && last.dataset.day === dayKey(at);
    if (!sameDay) this.list.append(node("li", { class: "day" }, dayName(at)));
    const answered = item.context && this.items.get(item.context.id);
    const made = message(item, answered);
    if (!sameDay || last.dataset.direction !== item.direction) made.classList.add("first");
    this.list.append(made);
    if (answered && item.direction === "out") this.settle(item, answered);
  }

  settle(item, answered) {
    const bubble = this.list.querySelector(`[data-id="${CSS.escape(answered.id)}"][data-direction]`);
    if (!bubble) return;
    const reply = item.interactive && (item.interactive.button_reply || item.interactive.list_reply);
    for (const button of bubble.querySelectorAll(".choice")) {
      button.disabled = true;
      button.classList.toggle("chosen", Boolean(reply) && button.dataset.id === reply.id);
    }
  }

  showReaction(reaction, id) {
    const bubble = this.list.querySelector(`[data-id="${CSS.escape(reaction.message_id || "")}"][data-direction]`);
    if (!bubble) return;
    const old = bubble.querySelector(".reaction");
    if (old) old.remove();
    if (reaction.emoji) bubble.querySelector(".bubble").after(node("span", { class: "reaction", "data-reaction": id }, node("span", { class: "hidden" }, "Reactie: "), reaction.emoji));
  }

  take(item) {
    const known = this.items.has(item.id);
    this.items.set(item.id, item);
    const stay = this.atEnd() || item.direction === "out";
    this.show(item);
    if (!known && item.with === this.business) {
      if (item.direction === "in") this.typing(false);
      if (stay) this.toEnd();
      else part(this.root, "jump").hidden = false;
    }
    this.count();
  }

  typing(now) {
    clearTimeout(this.typingTimer);
    part(this.root, "about").textContent = now ? "schrijft een antwoord …" : this.option.dataset.shown;
    if (now) this.typingTimer = setTimeout(() => this.typing(false), TYPING_MS);
  }

  unread(number) {
    return [...this.items.values()].filter((item) => item.direction === "in" && item.status === "delivered" && item.with === number).length;
  }

  count() {
    let all = 0;
    for (const option of this.select.options) {
      const unread = this.unread(option.value);
      all += unread;
      const label = unread && !option.selected ? `${option.dataset.label} (${unread} nieuw)` : option.dataset.label;
      if (option.textContent !== label) option.textContent = label;
    }
    const badge = this.tab && this.tab.querySelector(".count");
    if (badge) {
      badge.hidden = all === 0;
      badge.textContent = String(all);
    }
    if (this.visible && document.visibilityState === "visible" && this.unread(this.business)) this.readSoon();
  }

  readSoon() {
    if (this.reading) return;
    this.reading = setTimeout(async () => {
      this.reading = null;
      if (!this.visible || document.visibilityState !== "visible") return;
      await fetch(`${this.path}/read?with=${encodeURIComponent(this.business)}`, { method: "POST" }).catch(() => null);
    }, 300);
  }

  async load() {
    const answer = await fetch(`${this.path}/messages`).catch(() => null);
    if (!answer || !answer.ok) return;
    const { items } = await answer.json();
    const order = new Map(items.map((item) => [item.id, item]));
    const same = [...this.items.keys()].every((id, n) => items[n] && items[n].id === id);
    this.items = order;
    if (same && this.list.querySelector("[data-direction]")) {
      items.forEach((item) => this.take(item));
      this.toEnd();
    } else this.draw();
  }

  async choose() {
    this.closeSheets();
    this.draw();
    await fetch(`/phones/frames/${this.number}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ number: this.business }),
    }).catch(() => null);
  }
}

// Phones on the page

const watcher = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const phone = phones.get(entry.target.dataset.phone);
      if (!phone) continue;
      phone.visible = entry.isIntersecting;
      phone.count();
    }
  },
  { threshold: 0.35 },
);

function activate(phone, focus = false) {
  for (const other of phones.values()) {
    const chosen = other === phone;
    other.root.classList.toggle("active", chosen);
    other.tab.setAttribute("aria-selected", String(chosen));
    other.tab.tabIndex = chosen ? 0 : -1;
    if (narrow.matches) other.root.setAttribute("role", "tabpanel");
    else other.root.removeAttribute("role");
  }
  if (focus) phone.tab.focus();
  phone.tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  phone.toEnd();
}

function addTab(phone) {
  const label = node("span", {}, phone.root.dataset.person.split(" ")[0]);
  const badge = node("span", { class: "count", hidden: true });
  phone.tab = node("button", { type: "button", class: "tab", role: "tab", "aria-controls": phone.root.id }, label, badge);
  phone.tab.addEventListener("click", () => activate(phone));
  phone.tab.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const all = [...phones.values()];
    activate(all[(all.indexOf(phone) + step + all.length) % all.length], true);
  });
  tabs.append(phone.tab);
}

function adopt(root) {
  const phone = new Phone(root);
  phones.set(phone.number, phone);
  addTab(phone);
  watcher.observe(root);
  return phone;
}

const add = part(document, "add");

function limit() {
  add.disabled = phones.size >= Number(add.dataset.most);
}

async function removePhone(phone) {
  const answer = await fetch(`/phones/frames/${phone.number}`, { method: "DELETE" }).catch(() => null);
  if (!answer || !answer.ok) return;
  phones.delete(phone.number);
  phone.root.remove();
  phone.tab.remove();
  const [first] = phones.values();
  if (first) activate(first, narrow.matches);
  if (!narrow.matches) add.focus();
  limit();
}

add.addEventListener("click", async () => {
  const answer = await fetch("/phones/frames", { method: "POST" }).catch(() => null);
  if (!answer || !answer.ok) return;
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  const root = document.adoptNode(parsed.querySelector("[data-phone]"));
  main.insertBefore(root, part(document, "nothing"));
  const phone = adopt(root);
  activate(phone);
  await phone.load();
  phone.root.scrollIntoView({ block: "nearest" });
  phone.input.focus({ preventScroll: narrow.matches });
  limit();
  tickTock();
});

// The connection

const connection = part(document, "connection");

function connected(state, label) {
  connection.dataset.state = state;
  part(connection, "connection-text").textContent = label;
}

function follow() {
  const source = new EventSource("/phones/events");
  source.addEventListener("open", () => {
    connected("open", "Verbonden");
    for (const phone of phones.values()) phone.load();
  });
  source.addEventListener("error", () => {
    connected("lost", "Verbinding kwijt, we proberen het opnieuw");
    if (source.readyState === EventSource.CLOSED) setTimeout(follow, 2000);
  });
  source.addEventListener("message", (event) => {
    const { phone, item } = JSON.parse(event.data);
    if (item && phones.has(phone)) phones.get(phone).take(item);
  });
  source.addEventListener("typing", (event) => {
    const told = JSON.parse(event.data);
    const phone = phones.get(told.phone);
    if (phone && phone.business === told.with) phone.typing(true);
  });
}

function tickTock() {
  for (const field of document.querySelectorAll('[data-role="clock"]')) field.textContent = clock(new Date());
}

for (const root of main.querySelectorAll("[data-phone]")) adopt(root);
const [first] = phones.values();
if (first) activate(first);
narrow.addEventListener("change", () => {
  const current = [...phones.values()].find((phone) => phone.root.classList.contains("active"));
  if (current) activate(current);
});
document.addEventListener("visibilitychange", () => phones.forEach((phone) => phone.count()));
limit();
tickTock();
setInterval(tickTock, 5000);
follow();
