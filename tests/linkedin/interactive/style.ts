/** How the page looks: enough of the real proportions to be worked with and photographed, nothing copied. */
const frame = `
:root{color-scheme:light;--page:#f4f2ee;--card:#fff;--text:#1f1f1f;--soft:#5e5e5e;--line:#e0dfdc;--accent:#0a66c2}
:root.theme--dark{color-scheme:dark;--page:#0f0f0f;--card:#1b1f23;--text:#e9e9e9;--soft:#a9a9a9;--line:#38434f;--accent:#71b7fb}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:14px/20px system-ui,sans-serif;overflow:hidden}
p,h1,h2,h3,ul{margin:0;padding:0;font-size:inherit}ul{list-style:none}a{color:inherit;text-decoration:none}
hr{border:0;border-top:1px solid var(--line);margin:0}button{font:inherit;color:inherit;cursor:pointer}svg{fill:currentColor}
.visually-hidden,[class*="ellipsis--dummy"]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
figure{margin:0;position:relative;width:56px;height:56px}figure>*{position:absolute;inset:0;width:56px;height:56px;border-radius:50%}
figure svg[id^="person"]{color:#b9b2a8}
footer{display:none}.msg-form__footer{display:flex;gap:8px;justify-content:flex-end;padding-top:8px}
`;

const navigation = `
#root>header{background:var(--card);border-bottom:1px solid var(--line)}
#root>header>div{display:flex;justify-content:space-between;max-width:1128px;height:52px;margin:auto;padding:0 12px;align-items:center}
#root>header>div>div{display:flex;gap:8px;align-items:center}#root>header svg{display:block}#root>header input{width:240px;height:34px;border:0;border-radius:17px;background:var(--page)}
#root>header a>svg#app-mark-xxsmall{color:var(--accent)}#root>header nav ul{display:flex;gap:24px}
#root>header nav a{display:flex;flex-direction:column;align-items:center;font-size:12px;line-height:16px;color:var(--soft)}#root>header nav a[aria-current]{color:var(--text)}
#root>header nav a>span:nth-child(3){display:none}
`;

const content = `
main{height:calc(100vh - 53px);overflow:auto}
main>div,.ember-application main{display:flex;gap:24px;max-width:1128px;margin:0 auto;padding:24px 12px;align-items:flex-start}
main>div>section:first-child,.ember-application main>section{flex:1;min-width:0;max-width:780px;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:16px}
main section[aria-label="Aside"]{width:300px;flex:none;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px}
section[aria-label="Aside"] [componentkey]{display:grid;grid-template-columns:48px 1fr auto;align-items:center;padding:8px 0}
section[aria-label="Aside"] div:first-child>[componentkey]{display:block}section[aria-label="Aside"] figure,section[aria-label="Aside"] figure>*{width:36px;height:36px;border-radius:4px}
section[aria-label="Aside"] svg{color:#c9c4bd}section[aria-label="Aside"] p+p{color:var(--soft);font-size:12px}
section[aria-label="Aside"] button{border:1px solid var(--soft);border-radius:14px;background:none;padding:2px 12px}
main nav ul{display:flex;gap:16px;padding:8px 0}main nav a[aria-current]{color:var(--accent);font-weight:600}
main [role="button"]:has(input),main [role="radio"]{display:inline-block;border:1px solid var(--line);border-radius:16px;padding:4px 14px;margin:12px 8px 12px 0}
main [role="button"]:has(svg#settings-medium){float:inline-end;margin-top:-20px}input[type="checkbox"],input[type="radio"]{position:absolute;opacity:0}
[data-testid="lazy-column"]>div{overflow:hidden}[data-testid="lazy-column"] h3{padding:16px 0 8px;font-size:16px}
main>div>section>[componentkey^="profile"]{padding:12px 0;border-top:1px solid var(--line)}main h2{font-size:18px;line-height:28px}
`;

const rows = `
[role="listitem"]>div:first-child{display:flex;gap:12px;align-items:center;min-height:96px}
[role="listitem"]>div:first-child>div:nth-child(2){flex:1;min-width:0}[role="listitem"] p{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
[role="listitem"]>div:first-child>div:nth-child(2)>div:first-child{font-weight:600}[role="listitem"]>div:first-child>div:nth-child(2)>div+div{color:var(--soft)}
[role="listitem"]>div:first-child>div:last-child{display:flex;gap:8px}[role="listitem"]>div:first-child:has(>div:only-of-type){min-height:63px}
[role="listitem"]>div:first-child>div:last-child>:is(button,a),[role="listitem"]>div:first-child>button{border:1px solid transparent;border-radius:16px;background:none;padding:5px 15px;font-weight:600;min-width:56px;text-align:center;color:var(--soft)}
[role="listitem"]>div:first-child>div:last-child>:is(button,a):last-child,[role="listitem"]>div:first-child>button{border-color:var(--accent);color:var(--accent)}
[role="listitem"]>div+div{padding-inline-start:68px;margin-top:-8px}[role="listitem"]>div+div p{white-space:normal}
[data-testid="expandable-text-box"]{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}[data-testid="expandable-text-button"]{border:0;background:none;color:var(--soft)}
[href*="/messaging/compose/"],.entry-point button{display:inline-block;min-width:40px;min-height:24px;padding:2px 0;color:var(--accent);font-weight:600}
[role="listitem"] svg[id^="verified"],[role="listitem"] svg[id^="linkedin-bug"]{vertical-align:-3px;margin-inline-start:4px;fill:none;stroke:var(--soft);stroke-width:2}[role="listitem"] svg[id^="linkedin-bug"]{stroke:#b5651d}
`;

const ember = `
.ember-application{overflow:auto}.ember-application main{height:auto;overflow:visible}.display-flex{display:flex;gap:12px}
.invitation-card{border-bottom:1px solid var(--line)}.invitation-card__container{display:flex;justify-content:space-between;padding:12px 0}.invitation-card__action-container{display:flex;gap:8px;align-items:center}
.invitation-card__picture img,.ivm-view-attr__ghost-entity{display:block;width:56px;height:56px;border-radius:50%;background:var(--line)}.member-insights img{display:none}.invitation-card__subtitle,.member-insights{color:var(--soft)}
.invitation-card button,.artdeco-tab,.artdeco-pill{border:1px solid var(--line);border-radius:16px;background:none;padding:4px 14px}.invitation-card .artdeco-button--secondary{border-color:var(--accent);color:var(--accent)}
.invitation-card__custom-message-container{padding:0 0 12px 68px}.artdeco-tabs,.mn-invitation-manager__facets{padding:8px 0}
`;

const overlays = `
#msg-overlay{position:fixed;inset:auto 8px 0 auto;display:flex;gap:12px;align-items:flex-end;z-index:2;direction:ltr}
.msg-overlay-list-bubble,.msg-overlay-conversation-bubble{background:var(--card);border:1px solid var(--line);border-radius:8px 8px 0 0;padding:8px 12px}.msg-overlay-list-bubble{width:240px;height:44px;overflow:hidden}
.msg-overlay-conversation-bubble{width:336px;order:-1}.msg-overlay-bubble-header{display:flex;justify-content:space-between;align-items:center}.msg-overlay-bubble-header button{border:0;background:none}
.msg-overlay-bubble-header__name,.msg-overlay-bubble-header__control{display:inline-block;min-width:24px;min-height:24px;font-weight:600}.msg-s-message-list{max-height:240px;overflow:auto;padding:8px 0}
.msg-s-event-listitem__body{white-space:pre-wrap}.msg-form__contenteditable{min-height:72px;max-height:180px;overflow:auto;background:var(--page);border-radius:8px;padding:8px;outline:0}
.msg-form__send-button{min-width:56px;min-height:28px;border:0;border-radius:14px;background:var(--accent);color:var(--card)}.msg-form__send-button:disabled{background:var(--line);color:var(--soft)}
.msg-form__send-toggle{border:0;background:none}.conversations-quick-replies{display:flex;gap:8px;padding-top:8px}.conversations-quick-replies button{border:1px solid var(--accent);border-radius:14px;background:none;color:var(--accent);padding:2px 12px}
.artdeco-modal-overlay{position:fixed;inset:0;background:#0008;display:grid;place-items:center;z-index:3}.artdeco-modal,dialog{background:var(--card);color:var(--text);border:1px solid var(--line);border-radius:8px;padding:16px;max-width:420px}
dialog>div{display:flex;gap:8px;justify-content:space-between;padding:8px 0}#artdeco-toasts ul{position:fixed;inset:auto auto 24px 24px;z-index:4}
.artdeco-toast-item{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:12px;display:flex;gap:12px}
`;

/** The page's whole style sheet. */
export const style = frame + navigation + content + rows + ember + overlays;
