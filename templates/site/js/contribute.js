// What readers send in. The forms work without this: with it, what is missing is told beside its field, an issue or a mail also
// has the name and the guide in its text, and where a form was sent is told in place, so that no words are lost.

/** No address is longer than most servers read; a mail or an issue stands in one. */
const LONGEST_ADDRESS = 7500;

/** An answer takes no longer than this, in milliseconds. */
const PATIENCE = 20_000;

const place = document.querySelector(".contribute");
const { way, title, page } = place.dataset;

for (const form of place.querySelectorAll("form")) {
  form.noValidate = true;
  form.addEventListener("submit", (event) => submit(form, event));
  form.addEventListener("formdata", ({ formData }) => complete(form, formData));
  form.addEventListener("input", ({ target }) => settle(target));
}

function submit(form, event) {
  const wrong = [...form.elements].filter((field) => !isFine(field, form));
  tell(form, "");
  if (wrong.length > 0 || way === "endpoint") event.preventDefault();
  if (wrong.length > 0) wrong[0].focus();
  else if (way === "endpoint") send(form);
  else tell(form, place.dataset.saySent);
}

/** Whether a field has what it needs; what it lacks is told beside it. */
function isFine(field, form) {
  const lack = lacking(field, form);
  if (lack) {
    errorOf(field).textContent = lack;
    errorOf(field).hidden = false;
    field.setAttribute("aria-invalid", "true");
  } else settle(field);
  return !lack;
}

function lacking(field, form) {
  const { sayText, sayChoice, sayConsent, sayLong } = place.dataset;
  if (field.type === "checkbox" && field.required && !field.checked) return sayConsent;
  if (field.type === "radio" && !form.querySelector("[type=radio]:checked")) return sayChoice;
  if (field.localName !== "textarea") return "";
  if (field.required && field.value.trim() === "") return sayText;
  const isLong = way !== "endpoint" && encodeURIComponent(written(form)).length > LONGEST_ADDRESS;
  return isLong ? sayLong : "";
}

/** A mistake is no longer told once its field changes. */
function settle(field) {
  const error = errorOf(field);
  if (!error) return;
  error.hidden = true;
  error.textContent = "";
  const group = field.type === "radio" ? field.form.querySelectorAll("[type=radio]") : [field];
  for (const each of group) each.removeAttribute("aria-invalid");
}

function errorOf(field) {
  return field.closest(".contribute-field, fieldset")?.querySelector(".contribute-error");
}

/** The text of an issue or a mail: the reader's, who it is by, whether it may be published, and which guide it is about. */
function written(form) {
  const name = form.querySelector("[data-name]")?.value.trim();
  const consent = form.querySelector(".contribute-consent span")?.textContent;
  const lines = [form.querySelector("textarea").value.trim(), name && `— ${name}`, consent, `${title}\n${page}`];
  return lines.filter(Boolean).join("\n\n");
}

function complete(form, data) {
  if (way !== "endpoint") data.set(form.querySelector("textarea").name, written(form));
}

async function send(form) {
  if (form.dataset.busy) return;
  form.dataset.busy = "yes";
  tell(form, place.dataset.saySending);
  try {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.action, { method: "POST", body, credentials: "omit", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) form.reset();
    tell(form, answer.ok ? place.dataset.saySent : place.dataset.sayRefused.replace("{status}", answer.status));
  } catch {
    tell(form, place.dataset.sayUnreached);
  }
  delete form.dataset.busy;
}

function tell(form, message) {
  form.querySelector(".contribute-told").textContent = message;
}
