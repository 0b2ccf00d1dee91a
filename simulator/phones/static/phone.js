// A phone that a person plays: what can be tapped, and what it sends.

import { examplePhoto, node } from "./bubbles.js";
import { Chat, part } from "./chat.js";

export class Phone extends Chat {
  constructor(root, remove) {
    super(root);
    this.remove = remove;
    this.answering = null;
    this.listen();
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
      remove: () => this.remove(this),
      block: () => this.block(),
      call: () => this.call(),
      pin: () => this.toggle("pin-sheet", button),
      photo: () => this.toggle("photo-sheet", button),
      "sheet-close": () => this.closeSheets(true),
      "photo-example": async () => this.sendPhoto(await examplePhoto()),
      jump: () => this.toEnd(),
      reply: () => this.reply(item, "button_reply", { id: button.dataset.id, title: button.textContent }),
      "template-reply": () => this.send("button", { text: button.textContent, payload: button.dataset.payload }, item.id),
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

  async call() {
    const headers = { "Content-Type": "application/json" };
    const body = JSON.stringify({ to: this.business });
    const answer = await fetch(`${this.path}/calls`, { method: "POST", headers, body }).catch(() => null);
    part(this.root, "about").textContent = answer && answer.ok ? "Gebeld, er wordt niet opgenomen" : "Bellen lukt niet";
  }

  async block() {
    const data = this.option.dataset;
    const path = `${this.path}/${data.blocked ? "unblock" : "block"}`;
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify({ to: this.business }) }).catch(() => null);
    if (!answer || !answer.ok) return;
    data.blocked = data.blocked ? "" : "yes";
    this.drawBlock();
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
