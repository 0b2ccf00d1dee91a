// What a phone shows of its conversation, and what it has read.

import { dayKey, dayName, message, node, summary, tick } from "./bubbles.js";
import { showTexts } from "./texts.js";

const TYPING_MS = 25000;

export const part = (root, role) => root.querySelector(`[data-role="${role}"]`);

export class Chat {
  constructor(root) {
    this.root = root;
    this.number = root.dataset.phone;
    this.path = `/control/phones/${this.number}`;
    this.items = new Map();
    this.visible = false;
    this.list = part(root, "messages");
    this.scroll = part(root, "scroll");
    this.input = part(root, "input");
    this.select = part(root, "municipality");
    this.draw();
  }

  get business() {
    return this.select.value;
  }

  get option() {
    return this.select.selectedOptions[0];
  }

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
    this.drawBlock();
    this.list.replaceChildren(node("li", { class: "empty" }, `Nog geen berichten. Schrijf aan ${name} wat er aan de hand is.`));
    for (const item of this.items.values()) this.show(item);
    this.toEnd();
    this.count();
  }

  drawBlock() {
    const { name, blocked } = this.option.dataset;
    const button = part(this.root, "block");
    button.title = blocked ? "Deblokkeren" : "Blokkeren";
    button.setAttribute("aria-label", `${button.title}: ${name}`);
    button.classList.toggle("blocked", Boolean(blocked));
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
      if (item.edited && old.dataset.words !== summary(item)) {
        const renewed = message(item, item.context && this.items.get(item.context.id));
        renewed.classList.toggle("first", old.classList.contains("first"));
        old.replaceWith(renewed);
      }
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
      const chosen = (reply && button.dataset.id === reply.id) || (item.button && button.dataset.payload === item.button.payload);
      button.classList.toggle("chosen", Boolean(chosen));
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
    this.arrived = true;
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

  texts() {
    return showTexts(this.number, part(this.root, "texts"));
  }

  async load() {
    this.texts();
    let items;
    do {
      // What comes over the stream meanwhile may be newer than the list that is on its way: then it is asked for again.
      this.arrived = false;
      const answer = await fetch(`${this.path}/messages`).catch(() => null);
      if (!answer || !answer.ok) return;
      ({ items } = await answer.json());
    } while (this.arrived);
    const order = new Map(items.map((item) => [item.id, item]));
    const same = [...this.items.keys()].every((id, n) => items[n] && items[n].id === id);
    this.items = order;
    if (same && this.list.querySelector("[data-direction]")) {
      items.forEach((item) => this.take(item));
      this.toEnd();
    } else this.draw();
  }
}
