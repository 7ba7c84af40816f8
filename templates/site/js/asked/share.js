// The address of a guide or a step to others: by the device's own way to share where it has one, or copied.

async function copyAddress(address) {
  try {
    await navigator.clipboard.writeText(address);
    say(words("copied"));
  } catch {
    say(words("notCopied"));
  }
}

async function share() {
  const address = one("link[rel=canonical]")?.href ?? location.href;
  if (!navigator.share) return copyAddress(address);
  try {
    return await navigator.share({ title: document.title, url: address });
  } catch (error) {
    // A reader who thinks better of it has not met an error.
    return error.name === "AbortError" ? undefined : copyAddress(address);
  }
}
