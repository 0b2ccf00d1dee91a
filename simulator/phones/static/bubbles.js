// How a message looks. Everything is built from nodes: no text of anyone becomes markup.

const SVG = "http://www.w3.org/2000/svg";
const ZONE = "Europe/Amsterdam";
const clockFormat = new Intl.DateTimeFormat("nl-NL", { hour: "2-digit", minute: "2-digit", timeZone: ZONE });
const dayFormat = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", timeZone: ZONE });
const keyFormat = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE });

export const EMOJI = ["👍", "❤️", "😊", "😮", "🙏"];

export function node(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function icon(name, className = "") {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.setAttribute("aria-hidden", "true");
  if (className) svg.setAttribute("class", className);
  svg.append(use);
  return svg;
}

export const clock = (at) => clockFormat.format(at);
export const dayKey = (at) => keyFormat.format(at);

export function dayName(at) {
  const key = dayKey(at);
  if (key === dayKey(new Date())) return "Vandaag";
  if (key === dayKey(new Date(Date.now() - 86400000))) return "Gisteren";
  return dayFormat.format(at);
}

const MARKS = { "*": "strong", _: "em", "~": "s" };
const MARKUP = /(https?:\/\/[^\s<>"]+[^\s<>".,:;!?)\]])|(?<![\p{L}\p{N}-])([A-Z]{1,4}-\d{4}-\d{5})(?![\p{N}-])|(?<![\p{L}\p{N}])([*_~])(?=\S)([^\n]*?\S)\3(?![\p{L}\p{N}])/gu;

/** Text with links, case numbers in one piece, and the markup that residents know: *vet*, _schuin_, ~door~. */
export function words(text, className = "words") {
  const made = node("div", { class: className, dir: "auto" });
  let end = 0;
  for (const found of text.matchAll(MARKUP)) {
    made.append(text.slice(end, found.index));
    if (found[1]) made.append(node("a", { href: found[1], rel: "noreferrer noopener", target: "_blank" }, found[1]));
    else if (found[2]) made.append(node("span", { class: "unbroken" }, found[2]));
    else made.append(node(MARKS[found[3]], {}, found[4]));
    end = found.index + found[0].length;
  }
  made.append(text.slice(end));
  return made;
}

const text = (value) => (typeof value === "string" ? value : "");

function map() {
  return node("div", { class: "map", "aria-hidden": "true" }, icon("map", "map-ground"), icon("pin", "map-pin"));
}

function place(location) {
  const degrees = [location.latitude, location.longitude].map((value) => Number(value).toFixed(5)).join(", ");
  return [
    map(),
    text(location.name) ? node("div", { class: "place" }, location.name) : null,
    text(location.address) ? node("div", {}, location.address) : null,
    node("div", { class: "coordinates" }, node("span", { class: "hidden" }, "Locatie "), degrees),
  ];
}

function picture(media, className = "picture") {
  if (!media.url) return node("div", { class: "file-card" }, icon("camera"), "Foto");
  return node("img", { class: className, src: media.url, alt: text(media.caption) || "Foto", loading: "lazy" });
}

function file(media, name) {
  const label = text(media.filename) || name;
  if (!media.url) return node("div", { class: "file-card" }, icon("file"), label);
  return node("a", { class: "file-card", href: media.url, download: label }, icon("file"), label);
}

function template(content) {
  if (text(content.text)) {
    return [
      text(content.header) ? words(content.header, "head-words") : null,
      words(content.text),
      text(content.footer) ? words(content.footer, "foot-words") : null,
    ];
  }
  const parts = (content.components || []).flatMap((part) => part.parameters || []);
  const values = parts.map((part) => text(part.text) || text(part.payload)).filter(Boolean);
  return [
    node("div", { class: "head-words" }, `Sjabloon ${content.name}`),
    values.length ? words(values.join("\n")) : null,
  ];
}

function order(content) {
  const items = (content.product_items || []).map((item) => `${item.quantity} × ${item.product_retailer_id}`);
  return [words(text(content.text) || "Bestelling"), items.length ? words(items.join("\n"), "foot-words") : null];
}

function interactive(content) {
  const reply = content.button_reply || content.list_reply;
  if (reply) return [words(text(reply.title)), reply.description ? words(text(reply.description), "foot-words") : null];
  const head = content.header && text(content.header.text);
  const foot = content.footer && text(content.footer.text);
  return [
    head ? words(head, "head-words") : null,
    words(text(content.body && content.body.text)),
    foot ? words(foot, "foot-words") : null,
  ];
}

const CONTENT = {
  text: (item) => [words(text(item.text.body))],
  location: (item) => place(item.location),
  image: (item) => [picture(item.image), item.image.caption ? words(text(item.image.caption)) : null],
  sticker: (item) => [picture(item.sticker, "picture sticker")],
  audio: (item) => [item.audio.url ? node("audio", { controls: true, src: item.audio.url }) : file(item.audio, "Geluid")],
  video: (item) => [item.video.url ? node("video", { controls: true, src: item.video.url }) : file(item.video, "Video")],
  document: (item) => [file(item.document, "Document"), item.document.caption ? words(text(item.document.caption)) : null],
  interactive: (item) => interactive(item.interactive),
  template: (item) => template(item.template),
  button: (item) => [words(text(item.button.text))],
  order: (item) => order(item.order),
  unsupported: () => [words("Dit soort bericht kan de gemeente niet lezen.", "foot-words")],
  contacts: (item) => [words(item.contacts.map((one) => text(one.name && one.name.formatted_name) || "Contact").join("\n"))],
};

function content(item) {
  try {
    if (CONTENT[item.type]) return CONTENT[item.type](item);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return [words(`Bericht van het soort ${item.type}`, "foot-words")];
}

/** One line of text that stands for a message, for a quote. */
export function summary(item) {
  const names = { image: "Foto", location: "Locatie", audio: "Geluid", video: "Video", document: "Document" };
  const own = item[item.type] || {};
  const said = text(own.body) || text(own.body && own.body.text) || text(own.caption) || text(own.text);
  return said ? words(said).textContent : names[item.type] || "Bericht";
}

const TICKS = {
  pending: ["clock", "Verstuurd, nog niet ontvangen door de gemeente"],
  sent: ["tick", "Ontvangen door de gemeente"],
  read: ["ticks", "Gelezen door de gemeente"],
};

export function tick(status) {
  const [name, label] = TICKS[status] || TICKS.pending;
  return node("span", { class: "tick", title: label }, icon(name), node("span", { class: "hidden" }, label));
}

function templateChoices(item) {
  const made = node("div", { class: "choices" });
  for (const { text: title, payload } of item.template.buttons || []) {
    const attributes = { type: "button", class: "choice", "data-role": "template-reply", "data-payload": payload };
    made.append(node("button", attributes, icon("reply"), title));
  }
  return made.childElementCount ? made : null;
}

function choices(item) {
  if (item.type === "template" && item.direction === "in") return templateChoices(item);
  if (item.type !== "interactive" || item.direction !== "in" || !item.interactive.action) return null;
  const { type, action } = item.interactive;
  const made = node("div", { class: "choices" });
  if (type === "button") {
    for (const { reply } of action.buttons || []) {
      const attributes = { type: "button", class: "choice", "data-role": "reply", "data-id": reply.id };
      made.append(node("button", attributes, icon("reply"), reply.title));
    }
  } else if (type === "list") {
    made.append(node("button", { type: "button", class: "choice", "data-role": "list-open" }, icon("list"), text(action.button)));
  } else if (type === "location_request_message") {
    const attributes = { type: "button", class: "choice", "data-role": "location-open" };
    made.append(node("button", attributes, icon("pin"), "Stuur locatie"));
  }
  return made.childElementCount ? made : null;
}

function reacting() {
  const made = node("div", { class: "reacts", hidden: true, role: "group", "aria-label": "Reageer met een emoji" });
  for (const emoji of EMOJI) made.append(node("button", { type: "button", "data-role": "emoji" }, emoji));
  return made;
}

/** A message as a list item, with what a person can tap. */
export function message(item, answered) {
  const at = new Date(item.at);
  const who = node("span", { class: "hidden" }, item.direction === "out" ? "U: " : "Gemeente: ");
  const edited = item.edited ? node("span", { class: "edited" }, "bewerkt") : null;
  const meta = node("div", { class: "meta" }, edited, node("time", { datetime: item.at }, clock(at)));
  if (item.direction === "out") meta.append(tick(item.status));
  const quote = answered ? node("div", { class: "quote" }, node("span", { dir: "auto" }, summary(answered))) : null;
  const bubble = node("div", { class: "bubble" }, who, quote, ...content(item), meta);
  const attributes = {
    class: "message",
    "data-id": item.id,
    "data-direction": item.direction,
    "data-status": item.status,
    "data-type": item.type,
    "data-day": dayKey(at),
    "data-words": summary(item),
  };
  const made = node("li", attributes, bubble, choices(item));
  if (item.direction === "in") {
    const open = { type: "button", class: "icon-button react", "data-role": "react", "aria-label": "Reageer", "aria-expanded": "false" };
    made.append(reacting(), node("button", open, icon("smile")));
  }
  return made;
}

/** A drawn photo of a loose paving stone, for who has no photo at hand. */
export function examplePhoto() {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [960, 720];
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#6d6a64";
  pen.fillRect(0, 0, 960, 720);
  const tile = (x, y, turn, lift) => {
    pen.save();
    pen.translate(x + 78, y + 78);
    pen.rotate(turn);
    pen.shadowColor = lift ? "#000a" : "#0005";
    pen.shadowBlur = lift ? 34 : 4;
    pen.shadowOffsetY = lift ? 16 : 2;
    const grey = 168 + Math.floor(Math.random() * 26);
    pen.fillStyle = `rgb(${grey},${grey - 4},${grey - 12})`;
    pen.fillRect(-76, -76, 152, 152);
    pen.restore();
    pen.fillStyle = "#0000000f";
    for (let n = 0; n < 40; n += 1) pen.fillRect(x + Math.random() * 150, y + Math.random() * 150, 3, 3);
  };
  for (let y = -60; y < 720; y += 162) for (let x = -80; x < 960; x += 162) tile(x, y, (Math.random() - 0.5) * 0.02, false);
  pen.fillStyle = "#3b372f";
  pen.fillRect(402, 258, 168, 168);
  tile(424, 236, 0.24, true);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
