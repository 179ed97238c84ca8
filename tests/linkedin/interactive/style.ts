/** How the page looks: enough of the real proportions to be worked with and photographed, nothing copied. */
export const style = `
:root{color-scheme:light;--page:#f4f2ee;--card:#fff;--text:#1d1d1d;--soft:#5e5e5e;--line:#dfdedc;--accent:#0a66c2}
:root.theme--dark{color-scheme:dark;--page:#111;--card:#1d2226;--text:#e8e8e8;--soft:#a8a8a8;--line:#38434f;--accent:#71b7fb}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:14px/1.4 system-ui,sans-serif;overflow:hidden}
p,h2,h3,ul{margin:0;padding:0}ul{list-style:none}a{color:inherit;text-decoration:none}hr{border:0;border-top:1px solid var(--line);margin:0}
button{font:inherit;color:inherit;cursor:pointer}figure{margin:0;position:relative;width:56px;height:56px}figure>*{position:absolute;inset:0;width:56px;height:56px;border-radius:50%}
.visually-hidden,[class*="lt-line-clamp__ellipsis--dummy"]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
header{background:var(--card);border-bottom:1px solid var(--line);height:52px;overflow:hidden}header>div,header>div>div{display:flex;gap:8px;align-items:center}
header>div{max-width:1128px;margin:auto;height:52px}header nav ul{display:flex;gap:20px}header nav a{display:flex;flex-direction:column;align-items:center;font-size:12px;color:var(--soft)}header svg path,header svg rect{fill:currentColor}
main{height:calc(100vh - 52px);overflow:auto}main>div,.ember-application main{display:flex;gap:24px;max-width:1128px;margin:0 auto;padding:24px 12px}
main>div>section:first-child,main>section{flex:1;min-width:0;max-width:780px;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px 16px}
main section[aria-label="Aside"]{width:300px;flex:none;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px;align-self:flex-start}
section[aria-label="Aside"] figure,section[aria-label="Aside"] figure>*{width:32px;height:32px;border-radius:4px}
main nav ul{display:flex;gap:16px;padding:8px 0}main nav a[aria-current]{color:var(--accent);font-weight:600}
[role="listitem"]>div:first-child{display:flex;gap:12px;align-items:center;padding:12px 0}[role="listitem"]>div:first-child>div:nth-child(2){flex:1;min-width:0}
[role="listitem"]>div:first-child>div:nth-child(2)>div:first-child{font-weight:600}[role="listitem"]>div:first-child>div:nth-child(2)>div+div,[role="listitem"] p{overflow:hidden;text-overflow:ellipsis}
[role="listitem"]>div:first-child>div:nth-child(2)>div+div{color:var(--soft);white-space:nowrap}
[role="listitem"]>div:first-child>div:last-child{display:flex;gap:8px;align-items:center}[role="listitem"] [aria-label]:is(button,a){border:1px solid var(--line);border-radius:16px;background:none;padding:4px 14px;font-weight:600}
[role="listitem"]>div:first-child>div:last-child>:last-child[aria-label]:is(button,a){border-color:var(--accent);color:var(--accent)}
[data-testid="expandable-text-box"]{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}[data-testid="expandable-text-button"]{border:0;background:none;color:var(--soft)}
[href*="/messaging/compose/"],.entry-point button{display:inline-block;padding:4px 8px;min-width:40px;min-height:24px;color:var(--accent);font-weight:600}[role="listitem"] svg[id^="verified"] path,[role="listitem"] svg[id^="linkedin-bug"] path{fill:none;stroke:var(--accent);stroke-width:2}
main [role="button"]:has(input),main [role="radio"]{display:inline-block;border:1px solid var(--line);border-radius:14px;padding:2px 12px;margin:8px 8px 8px 0}input[type="checkbox"],input[type="radio"]{position:absolute;opacity:0}
.invitation-card{border-bottom:1px solid var(--line)}.display-flex{display:flex;gap:12px}.invitation-card__container{display:flex;justify-content:space-between;padding:12px 0}.invitation-card__action-container{display:flex;gap:8px;align-items:center}.ivm-view-attr__ghost-entity,.invitation-card img{width:56px;height:56px;border-radius:50%;background:var(--line)}.ember-application{overflow:auto}.ember-application main{height:auto;overflow:visible}
#msg-overlay{position:fixed;inset:auto 8px 0 auto;display:flex;gap:12px;align-items:flex-end;z-index:2;direction:ltr}.msg-overlay-list-bubble{width:240px;height:44px;overflow:hidden;background:var(--card);border:1px solid var(--line);border-radius:8px 8px 0 0;padding:8px}
.msg-overlay-conversation-bubble{width:336px;background:var(--card);border:1px solid var(--line);border-radius:8px 8px 0 0;padding:8px;order:-1}.msg-overlay-bubble-header{height:auto;border:0;display:flex;justify-content:space-between}.msg-s-message-list{max-height:240px;overflow:auto}.msg-form__contenteditable{min-height:72px;max-height:180px;overflow:auto;background:var(--page);padding:8px;outline:0}
.msg-form__send-button{min-width:48px;min-height:28px}.msg-overlay-bubble-header__name,.msg-overlay-bubble-header__control{display:inline-block;min-width:24px;min-height:24px}
.artdeco-modal-overlay{position:fixed;inset:0;background:#0008;display:grid;place-items:center;z-index:3}.artdeco-modal,dialog{background:var(--card);color:var(--text);border:1px solid var(--line);border-radius:8px;padding:16px;max-width:420px}
#artdeco-toasts ul{position:fixed;inset:auto auto 24px 24px;z-index:4}.artdeco-toast-item{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px;display:flex;gap:12px}
footer{display:none}.msg-form__footer{display:flex}
`;
