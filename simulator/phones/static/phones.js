// The phones page: its phones, their tabs, and the connection that keeps them alive.

import { clock, node } from "./bubbles.js";
import { part } from "./chat.js";
import { Phone } from "./phone.js";

const phones = new Map();
const main = part(document, "phones");
const tabs = part(document, "tabs");
const narrow = window.matchMedia("(max-width: 640px)");

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
  const phone = new Phone(root, removePhone);
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
  source.addEventListener("text", (event) => {
    const phone = phones.get(JSON.parse(event.data).phone);
    if (phone) phone.texts();
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
