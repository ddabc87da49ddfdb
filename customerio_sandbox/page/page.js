// Everything that comes from a message or a request is put into the page as text. The content of an email is a page of
// its own, in a frame that runs nothing.
const state = { tab: "messages", chosen: {}, data: null, query: "", view: "html", seen: new Set(), opened: new Set() };
let shown = "";
const list = document.querySelector("#list"), detail = document.querySelector("#detail");
const search = document.querySelector("#search"), live = document.querySelector("#live");

function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") node.addEventListener("click", value);
    else if (value !== undefined && value !== null) node.setAttribute(key, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}
const moment = (seconds) => new Date(seconds * 1000);
const time = (seconds) => el("time", { datetime: moment(seconds).toISOString(), title: moment(seconds).toISOString() },
  moment(seconds).toLocaleString([], { dateStyle: "short", timeStyle: "medium" }));
const text = (value) => (typeof value === "string" ? value : JSON.stringify(value));
const tags = (names) => names.map((name) => el("span", { class: "tag" }, name));
const facts = (pairs) => el("dl", {}, ...pairs.filter(([, value]) => value !== null && value !== undefined && value !== "")
  .flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value instanceof Node ? value : text(value))]));
const pretty = (body) => { try { return JSON.stringify(JSON.parse(body), null, 2); } catch { return body; } };
const link = (person) => el("button", { type: "button", onclick: () => go("people", person.cio_id) }, person.name);

function messageRow(m) {
  const happened = Object.keys(m.metrics).at(-1) ?? m.state;
  return [el("div", { class: "row" }, el("strong", {}, m.to || "nobody"), time(m.created)),
    el("div", { class: "line" }, m.subject || m.body || "no content"),
    el("div", { class: "soft" }, `${m.type}${Object.keys(m.attachments).length ? " · attachments" : ""} · `, el("span", { class: m.failure ? "bad" : "good" }, m.failure ? m.state : happened))];
}
function personRow(p) {
  return [el("div", { class: "row" }, el("strong", {}, p.name), time(p.created_at)),
    el("div", { class: "soft line" }, Object.entries(p.attributes).map(([k, v]) => `${k}: ${text(v)}`).join(", ") || "no attributes")];
}
const segmentRow = (s) => [el("div", { class: "row" }, el("strong", {}, s.name), el("span", { class: "soft" }, `${s.members.length} people`)),
  el("div", { class: "soft" }, `${s.type} · id ${s.id}`)];
const objectRow = (o) => [el("div", { class: "row" }, el("strong", {}, text(o.attributes.name ?? o.id)), el("span", { class: "soft" }, `${o.people.length} people`)),
  el("div", { class: "soft" }, `type ${o.type} · id ${o.id}`)];
function requestRow(r) {
  return [el("div", { class: "row" }, el("strong", {}, r.call || `${r.method} ${r.target}`), el("span", { class: r.status < 400 ? "good" : "bad" }, String(r.status))),
    el("div", { class: "soft line" }, `${r.method} ${r.target}`),
    el("div", { class: "row" }, time(r.time), r.warnings.length ? el("span", { class: "tag warning" }, `${r.warnings.length} warning${r.warnings.length > 1 ? "s" : ""}`) : "")];
}

async function showMessage(m) {
  const metrics = ["delivered", "opened", "clicked", "converted", "bounced", "unsubscribed"];
  const header = [el("h2", {}, m.subject || m.type), facts([
    ["To", m.to], ["From", m.sender], ["Reply to", m.reply_to], ["Bcc", m.bcc], ["Preview", m.preheader],
    ["Person", m.person ? link(m.person) : null], ["State", m.failure ? `${m.state}: ${m.failure}` : m.state],
    ["Template", m.template], ["Send at", m.send_at ? time(m.send_at) : null], ["Delivery id", m.id]]),
    el("div", {}, ...tags(Object.keys(m.metrics))),
    el("div", { class: "actions", role: "group", "aria-label": "Have something happen" }, ...metrics.map((metric) =>
      el("button", { type: "button", onclick: () => call("deliver", { message: m.id, metric }) }, metric)))];
  const headers = Object.entries(m.headers), files = Object.entries(m.attachments);
  const rest = [
    ...(headers.length ? [el("h3", {}, "Headers"), facts(headers)] : []),
    ...(files.length ? [el("h3", {}, "Attachments"), el("div", { class: "actions" }, ...files.map(([name, data]) =>
      el("button", { type: "button", onclick: () => download(name, data) }, `${name} (${Math.floor(data.length * 3 / 4).toLocaleString()} bytes)`)))] : []),
    ...(Object.keys(m.clicks).length ? [el("h3", {}, "Links"), facts(Object.entries(m.clicks).map(([href, n]) => [`${n} clicks`, href]))] : []),
    ...(Object.keys(m.data).length ? [el("h3", {}, "Data"), el("pre", {}, JSON.stringify(m.data, null, 2))] : [])];
  return [...header, ...rest, ...content(m)];
}
function content(m) {
  if (m.type !== "email") {
    const inside = m.type === "sms" || m.type === "whatsapp" ? [el("div", { class: "bubble sms" }, m.body)]
      : [el("div", { class: "bubble" }, m.subject ? el("strong", {}, m.subject) : "", m.subject ? el("br") : "", m.body || JSON.stringify(m.content, null, 1))];
    return [el("div", { class: "phone", "aria-label": `The ${m.type} as it would look` }, ...inside)];
  }
  const views = { html: "HTML", plain: "Text", source: "Source" };
  const bar = el("div", { class: "views", role: "group", "aria-label": "Which version" }, ...Object.entries(views).map(([key, title]) =>
    el("button", { type: "button", "aria-pressed": String(state.view === key), onclick: () => { state.view = key; shown = ""; render(); } }, title)));
  if (state.view === "html") {
    return [bar, el("iframe", { sandbox: "allow-popups allow-popups-to-escape-sandbox", referrerpolicy: "no-referrer", title: "Content of the email",
      src: `/_sandbox/messages/${encodeURIComponent(m.id)}/html` })];
  }
  return [bar, el("pre", {}, state.view === "plain" ? m.plain : m.body)];
}
function download(name, data) {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  el("a", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
async function showPerson(found) {
  const p = await read(`people/${encodeURIComponent(found.cio_id)}`);
  if (!p) return [el("p", { class: "empty" }, "This person is gone.")];
  return [el("h2", {}, found.name), facts([["id", p.id], ["email", p.email], ["cio_id", p.cio_id], ["unsubscribed", String(p.unsubscribed)]]),
    el("div", {}, ...tags(p.segments.map((name) => `in ${name}`))),
    el("h3", {}, "Attributes"), facts(Object.entries(p.attributes)),
    ...(Object.keys(p.topics).length ? [el("h3", {}, "Topics"), facts(Object.entries(p.topics).map(([k, v]) => [k, v ? "subscribed" : "not subscribed"]))] : []),
    ...(p.devices.length ? [el("h3", {}, "Devices"), facts(p.devices.map((d) => [d.platform, d.id]))] : []),
    ...(p.objects.length ? [el("h3", {}, "Objects"), facts(p.objects.map((o) => [`${o.type}/${o.id}`, JSON.stringify(o.attributes)]))] : []),
    el("h3", {}, "Timeline"), el("ol", { class: "timeline" }, ...p.timeline.map((a) =>
      el("li", {}, el("strong", {}, a.type.replaceAll("_", " ")), " ", time(a.timestamp),
        el("div", { class: "soft" }, Object.entries(a.data).map(([k, v]) => `${k}: ${v && v.to !== undefined ? text(v.to) : text(v)}`).join(", ")))))];
}
const showSegment = async (s) => [el("h2", {}, s.name), facts([["id", s.id], ["kind", s.type]]), el("h3", {}, "People"),
  el("div", { class: "actions" }, ...s.members.map(link))];
const showObject = async (o) => [el("h2", {}, text(o.attributes.name ?? o.id)), facts([["type", o.type], ["id", o.id]]),
  el("h3", {}, "Attributes"), facts(Object.entries(o.attributes)), el("h3", {}, "People"), el("div", { class: "actions" }, ...o.people.map(link))];
async function showRequest(found) {
  const r = (await read(`requests/${found.number}`)) ?? found;
  return [el("h2", {}, r.call || r.target), facts([["Request", `${r.method} ${r.target}`], ["Status", r.status], ["Fault", r.fault],
    ["Took", `${r.milliseconds} ms`], ["Came", time(r.time)]]),
    ...r.warnings.map((warning) => el("p", { class: "warning", role: "note" }, warning)),
    ...(r.python ? [el("h3", {}, "In Python"), el("pre", {}, r.python)] : []),
    ...(r.body ? [el("h3", {}, "Body"), el("pre", {}, pretty(r.body))] : []),
    ...(r.response ? [el("h3", {}, "Response"), el("pre", {}, pretty(r.response))] : [])];
}

const tabs = {
  messages: { title: "Messages", id: (m) => m.id, row: messageRow, show: showMessage },
  people: { title: "People", id: (p) => p.cio_id, row: personRow, show: showPerson },
  segments: { title: "Segments", id: (s) => String(s.id), row: segmentRow, show: showSegment },
  objects: { title: "Objects", id: (o) => `${o.type}/${o.id}`, row: objectRow, show: showObject },
  requests: { title: "Requests", id: (r) => String(r.number), row: requestRow, show: showRequest },
};

async function read(path) {
  const response = await fetch(`/_sandbox/${path}`);
  return response.ok ? response.json() : null;
}
async function call(name, given = {}) {
  const response = await fetch(`/_sandbox/${name}`, { method: "POST", body: JSON.stringify(given), headers: { "content-type": "application/json" } });
  if (!response.ok) live.textContent = (await response.json()).error ?? `${name} failed`;
  await refresh();
}
function go(tab, id) {
  state.tab = tab;
  if (id !== undefined) state.chosen[tab] = id;
  document.body.classList.toggle("open", id !== undefined);
  render();
}
async function refresh() {
  state.data = await read(`overview?q=${encodeURIComponent(state.query)}`);
  if (state.data) await render();
}
async function render() {
  const { counts } = state.data, tab = tabs[state.tab], items = state.data[state.tab];
  document.querySelector("#tabs").replaceChildren(...Object.entries(tabs).map(([name, each]) =>
    el("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-selected": String(name === state.tab), "aria-controls": "list", onclick: () => go(name) },
      each.title, el("span", { class: "count" }, String(counts[name])), name === "requests" && counts.warnings ? el("span", { class: "count" }, `⚠ ${counts.warnings}`) : "")));
  const chosen = state.chosen[state.tab] ?? (items[0] && tab.id(items[0]));
  list.replaceChildren(...(items.length ? items.map((item) => {
    const id = tab.id(item), key = `${state.tab} ${id}`;
    const row = el("div", { class: state.opened.has(state.tab) && !state.seen.has(key) ? "item fresh" : "item", role: "option", id: `item-${id}`,
      "aria-selected": String(id === chosen), onclick: () => go(state.tab, id) }, ...tab.row(item));
    return row;
  }) : [el("p", { class: "empty" }, state.query ? "Nothing fits the search." : "Nothing yet.")]));
  for (const item of items) state.seen.add(`${state.tab} ${tab.id(item)}`);
  state.opened.add(state.tab);
  const item = items.find((each) => tab.id(each) === chosen);
  list.setAttribute("aria-activedescendant", item ? `item-${chosen}` : "");
  const now = JSON.stringify([state.tab, item, state.tab === "people" ? counts : 0]);
  if (now === shown) return;
  shown = now;
  const parts = item ? await tab.show(item) : [el("p", { class: "empty" }, "Nothing is selected.")];
  if (now === shown) detail.replaceChildren(el("button", { type: "button", class: "back", onclick: back }, "← Back"), ...parts);
}
const back = () => { document.body.classList.remove("open"); list.focus(); };
function move(by) {
  const items = state.data[state.tab], tab = tabs[state.tab];
  if (!items.length) return;
  const at = items.findIndex((item) => tab.id(item) === state.chosen[state.tab]);
  state.chosen[state.tab] = tab.id(items[Math.max(0, Math.min(items.length - 1, at < 0 ? (by > 0 ? Math.min(1, items.length - 1) : 0) : at + by))]);
  render().then(() => list.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }));
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") { if (document.activeElement === search) search.blur(); back(); return; }
  if (document.activeElement === search) return;
  const names = Object.keys(tabs);
  if (event.key === "/") { event.preventDefault(); search.focus(); }
  else if (event.key === "j" || event.key === "ArrowDown") { event.preventDefault(); move(1); }
  else if (event.key === "k" || event.key === "ArrowUp") { event.preventDefault(); move(-1); }
  else if (event.key === "Enter" && document.activeElement === list) { document.body.classList.add("open"); detail.focus(); }
  else if (names[Number(event.key) - 1]) go(names[Number(event.key) - 1]);
});
let typing;
search.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => { state.query = search.value.trim(); state.chosen = {}; refresh(); }, 150);
});
document.querySelector("#theme").addEventListener("click", () => {
  const dark = document.documentElement.dataset.theme ? document.documentElement.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", document.documentElement.dataset.theme); } catch { /* a browser that keeps nothing */ }
});
document.querySelector("#advance").addEventListener("click", () => call("advance", { days: 1 }));
document.querySelector("#reset").addEventListener("click", () => { if (confirm("Forget everything in this sandbox?")) call("reset"); });
try { const kept = localStorage.getItem("theme"); if (kept) document.documentElement.dataset.theme = kept; } catch { /* the same */ }

const source = new EventSource("/_sandbox/changes");
source.onopen = () => { live.textContent = "live"; live.dataset.on = "yes"; refresh(); };
source.onmessage = refresh;
source.onerror = () => { live.textContent = "not connected"; live.dataset.on = "no"; };
refresh();
