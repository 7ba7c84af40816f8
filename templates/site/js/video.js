// Plays a video from elsewhere within the page, once the reader presses on its poster, and not before. Without this the poster is a
// link that opens where the video is.

for (const link of document.querySelectorAll("a[data-embed]")) {
  link.addEventListener("click", (event) => {
    // A reader who wants a tab of its own gets one.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.className = "video-frame";
    frame.title = link.dataset.title;
    frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
    // Some houses play nothing for a page that doesn't say where it stands; they are told the host and no more.
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.src = link.dataset.embed;
    link.replaceWith(frame);
    frame.focus();
  });
}
