// The newest texts (sms) that a phone got beside WhatsApp; the others are in the inbox.

import { clock, dayName, node, words } from "./bubbles.js";

const MOST = 3;

export async function showTexts(phone, place) {
  const answer = await fetch(`/control/notifynl/inbox?to=${encodeURIComponent(phone)}`).catch(() => null);
  if (!answer || !answer.ok) return;
  const { items } = await answer.json();
  const texts = items.filter((one) => one.type === "sms" && one.status === "delivered");
  const known = new Set([...place.querySelectorAll("[data-text]")].map((one) => one.dataset.text));
  for (const one of texts.slice(0, MOST).reverse()) {
    if (known.has(one.id)) continue;
    const at = new Date(one.at);
    const when = node("p", { class: "text-when" }, `Sms · ${dayName(at)} ${clock(at)}`);
    place.append(node("article", { class: "text", "data-text": one.id }, when, words(one.body)));
  }
  while (place.querySelectorAll("[data-text]").length > MOST) place.querySelector("[data-text]").remove();
  const older = place.querySelector("a.older");
  if (texts.length > MOST && !older) place.prepend(node("a", { class: "older", href: `/inbox?to=${encodeURIComponent(phone)}` }, "Oudere sms in het postvak"));
  place.hidden = texts.length === 0;
}
