import{errorData as cn}from"../shared.mjs";import{textEncoder as Ut}from"../shared.mjs";function V(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,t=>t.charCodeAt(0))}catch{return}}function K(e){let n="";for(let t of e)
n+=String.fromCharCode(t);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as Et}from"../shared.mjs";var D=new Map;function Me(e){let n=D.get(e);return n!==void 0&&ge(e,n),n}function ge(e,n){D.delete(e),D.set(e,n),D.size>32&&D.delete(D.keys().next().value)}function U(e){let[n,t]=e;if(n===void 0||t===void 0)return;if(t<128)return{tag:n,header:2,total:2+t};let o=t&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((c,m)=>c*256+m,0);return{tag:n,header:2+o,total:2+o+a}}function q(e){let n=[];for(let t=e;t.length>0;){let o=U(t);if(o===void 0||o.total>t.length)
return;let{tag:a,header:c,total:m}=o;n.push({tag:a,content:t.subarray(c,m),whole:t.subarray(0,m)}),t=t.subarray(m)}return n}function N(e,...n){let t=n.reduce((o,a)=>o+
a.length,0);return yt([Uint8Array.of(e,...lt(t)),...n])}function lt(e){if(e<128)return[e];let n=[];for(let t=e;t>0;t=Math.floor(t/256))n.unshift(t%256);return[128|
n.length,...n]}function yt(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),t=0;for(let o of e)n.set(o,t),t+=o.length;return n}function l(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function oe(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Le=2048,We="2a864886f70d010101",pt={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},gt="2a864886f70d010701";function $e(e){
let n=Fe(e),[t,o,a]=n.map(({tag:c})=>c);return t===2&&o===2?Je(e,n):t===2&&o===48?bt(n):t===2&&o===4?ve("an elliptic-curve key"):t===48&&o===3?j("a public key"):
t===48&&o===48&&a===3?j("a certificate"):t===48&&o===4?we():l("signingKey","is DER, but no private key")}function He({pkcs1:e}){let n=N(48,N(6,vt(We)),N(5));return N(
48,N(2,Uint8Array.of(0)),n,N(4,e))}function we(){return l("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function j(e){return l("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function ve(e){return l("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function Y(){return l("signingKey","is damaged: copy it again")}function Fe(e){let n=U(e);return n?.tag!==
48?Y():(n.total>e.length&&l("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&l("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),q(e.subarray(n.header))??Y())}function bt([,e,n]){let[t]=q(e.content)??[],o=t?.tag===6?wt(t.content):Y();return o===gt&&l("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==We&&ve(pt[o]??"a key of another algorithm"),n?.tag!==4?Y():Je(n.content,Fe(n.content))}
function Je(e,n){let t=n.filter(({tag:c})=>c===2);if(n.length===2&&t.length===2)return j("a public key");if(n.length===6&&t.length===6)return ve("a DSA key");if(n.
length===10&&l("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||t.length!==9)return Y();let[o,a]=t.slice(1).map(({content:c})=>ie(
c));return ke(ht(o)),{pkcs1:e,modulus:o,exponent:a}}function ke(e){e<Le&&l("signingKey",`has ${e} bits: RS256 asks for ${Le} or more`)}function ht(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function ie(e){let n=e.findIndex(t=>t!==0);return e.subarray(n<0?e.length:n)}function wt(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function vt(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var G="-----BEGIN ",X="-----";function se(e,n){let t=ze(e);if(t.includes(G))return Ve(t);t.includes(`${X}END `)&&l("signingKey","has no BEGIN line: it is cut of\
f");let o=V(t),a=o===void 0?"":ze(xt(o));return a.includes(G)?Ve(a):o!==void 0&&At(o)?o:_t(t,n)}function ze(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function Ve(e){let n=kt(e),{label:t,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return t==="OPENSSH PRIVATE KE\
Y"&&l("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&l("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&we(),o.trim()===""&&l("signingKey","is empty between its BEGIN and END lin\
es"),V(o)??l("signingKey","is cut off, or holds something that is not base64")}function kt(e){let n=[];for(let t=e.indexOf(G);t>=0;t=e.indexOf(G,t+1)){let o=e.indexOf(
X,t+G.length),a=o<0?"":e.slice(t+G.length,o);/^[A-Z0-9 ]+$/.test(a)||l("signingKey","has a BEGIN line that is cut off");let c=e.indexOf(`${X}END ${a}${X}`,o);c<
0&&l("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+X.length,c)}),t=c}return n}
function At(e){return e[0]===48&&(e.length>100||U(e)?.total===e.length)}function _t(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&j("an OpenSSH public key"),e.startsWith("{")&&
l("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&l("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&l("signingKey","looks like the key's id: give the private key"),l("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function xt(e){let n="";for(let t of e)n+=String.fromCharCode(t);return n}var A={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function _(){return globalThis.crypto?.subtle??St()}function St(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function Z({modulus:e,exponent:n}){let t={kty:"RSA",n:K(e),e:K(n)};return _().importKey("jwk",t,A,!1,["verify"])}async function qe(e){try{let n=Ye(se(e,""));return n&&
await Z(n)}catch{return}}function Ye(e){let n=U(e)?.header,[t,o]=(n===void 0?void 0:q(e.subarray(n)))??[];return t?.tag===2&&o?.tag===2?{modulus:ie(t.content),exponent:ie(
o.content)}:t?.tag===48&&o?.tag===3?Ye(o.content.subarray(1)):void 0}async function Xe(e,n){if("ready"in e)return e.ready;let t=K(new Uint8Array(await _().digest("SHA-256",e.bytes))),o=Me(t);if(o!==void 0)return o;let a=await Ot(
Ae(e,n));return ge(t,a),a}function Ae({bytes:e,isText:n},t){return $e(n?se(new(Et())().decode(e),t):e)}async function Ot(e){let n=await _().importKey("pkcs8",He(
e),A,!1,["sign"]).catch(()=>l("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Tt(n,e)||l("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function Tt(e,n){let t=Uint8Array.of(1);try{let o=await Z(n);return await _().verify(
A.name,o,await _().sign(A.name,e,t),t)}catch{return!1}}import{textEncoder as It}from"../shared.mjs";async function Qe(e,n,t){let o=`${Ze({alg:"RS256",typ:"JWT",kid:n})}.${Ze(t)}`,a=await _().sign(A.name,e,en(o)).catch(()=>l("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${K(new Uint8Array(a))}`}function Ze(e){return K(en(JSON.stringify(e)))}function en(e){return new(It())().encode(e)}function nn(e,n,t){let o=t(e,n);return o===void 0?l(n,"is missing"):o}function Kt(e,n){let t=e.get(n);return t===void 0?void 0:Pt(n,t)}function tn(e,n){let t=Kt(
e,n);return t!==void 0&&_e(n,t),t}function _e(e,n){n===""&&l(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&l(e,"is the text of a missing value")}function Pt(e,n){return typeof n!=
"string"?l(e,`must be a string, not ${oe(n)}`):(n.includes("\0")&&l(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
l(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function rn(e){let n=nn(e,"signingKeyId",tn);return/-----BEGIN|^MII/.test(n)&&l("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&l("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as Ct}from"../shared.mjs";var on="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function an(e){let n=e.get("signingKey");if(n===void 0)return l("signingKey","\
is missing");if(typeof n=="string")return _e("signingKey",n.trim()),{bytes:new(Ct())().encode(n),isText:!0};let t=Object.prototype.toString.call(n).slice(8,-1);
return t==="CryptoKey"?{ready:Rt(n)}:t==="ArrayBuffer"?sn(n,0,n.byteLength):ArrayBuffer.isView(n)?sn(n.buffer,n.byteOffset,n.byteLength):t==="KeyObject"?l("sign\
ingKey",`${on}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):l("signingKey",`${on}, not ${oe(n)}`)}function sn(e,n,t){t===0&&l("signingKey","must n\
ot be empty");let o=Uint8Array.from(new Uint8Array(e,n,t));return{bytes:o,isText:o[0]!==48}}function Rt(e){let{name:n,hash:t,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&l("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&j("a public key"),(n!==A.name||t?.name!==A.hash)&&
l("signingKey",`is a CryptoKey of another algorithm: import it for ${A.name} with ${A.hash}`),ke(o??0),e}function fn(e){let n=new Map(Object.entries(e).filter(([,t])=>t!=null));if(n.size!==0)return{id:un(()=>rn(n)),material:un(()=>an(n))}}async function dn({id:e,material:n},t){
let o=[e,n].filter(Bt);if(o.length>0)return o.map(xe);try{let a=await Qe(await Xe(n,e),e,{}),c=await Nt(n,e,a);return c===!1?[xe({message:"signingKey is damaged\
: what it signs does not verify"})]:[Dt(c),...await jt(a,t)]}catch(a){let c=cn(a);return[c.code==="INVALID_OPTIONS"?xe(c):Gt(c)]}}async function Nt(e,n,t){if(!("\
ready"in e))return Se(await Z(Ae(e,n)),t);if(!e.ready.extractable)return;let{kty:o,n:a,e:c}=await _().exportKey("jwk",e.ready);return Se(await _().importKey("jw\
k",{kty:o,n:a,e:c},A,!1,["verify"]),t)}async function jt(e,n){let t=n===null?void 0:await qe(n);return t===void 0||await Se(t,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function Se(e,n){let t=n.lastIndexOf("."),o=new(Ut())().encode(n.slice(0,t));return _().verify(A.name,e,V(n.slice(
t+1)),o)}function Dt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function xe({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function Gt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function Bt(e){return typeof e==
"object"&&"code"in e}function un(e){try{return e()}catch(n){return cn(n)}}import{OBJECT as lr,typeOf as yr}from"../shared.mjs";async function B(e,n,...t){await void 0;let o=await e.instance();return new Promise((a,c)=>{o.inFlight.add(c);let m=b=>k=>{o.inFlight.delete(c),b(k)};Promise.resolve(
o.run(n,...t)).then(m(a),m(c))})}var ln=new WeakMap;function ae(e,n){let t=ln.get(e)??Mt(e);return t.add(n),()=>{t.delete(n)}}function Mt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let t of n)t()}),ln.set(e,n),n}import{propertyOf as Lt}from"../shared.mjs";var Oe=0,yn=1,Wt=2,Ee=3,$t=1,Ht=2147483647,ue=class{#e=new Set;set(n,t){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(t)+$t,Ht));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function Q(e,n,t,o){let a=()=>{};return{ended:new Promise(m=>{let b,k,g=(T,ye)=>{e.clear(b),k?.(),m({how:T,value:ye})};if(a=()=>g(Ee),Lt(n,"aborted"))return g(Ee);
try{k=n&&ae(n,()=>g(Ee))}catch(T){return g(yn,T)}t<1/0&&(b=e.set(()=>g(Wt),t)),(async()=>o())().then(T=>g(Oe,T),T=>g(yn,T))}),cancel:()=>a()}}import{FUNCTION as mn,propertyOf as ee,textOf as Ft,typeOf as pn}from"../shared.mjs";async function gn(e,n,t,o,a,c,m,b){let k={method:a,headers:JSON.parse(m),redirect:"\
manual",...b!==void 0&&{body:b}};return Te(e,n,t,o,c,k,Ie)}async function Te(e,n,t,o,a,c,m){let b=new AbortController,k=n??fetch,g=await Q(e,t,o,async()=>m(await k(
a,{...c,signal:b.signal}),b.signal)).ended;return g.how!==Oe&&b.abort(),g}async function Ie(e){let n=Ke(e);if(n===void 0)return;let t=await e.text();if(typeof t==
"string")return{...n,json:zt(t),isHtml:t.trimStart().startsWith("<")}}function Ke(e){let n=ee(e,"status"),t=ee(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<
1e3)||pn(ee(e,"text"))!==mn||pn(ee(t,"get"))!==mn))return{status:n,redirected:!!ee(e,"redirected"),url:Ft(e,"url")??"",header:a=>Jt(t,a)}}function Jt(e,n){try{let t=e.
get(n);return typeof t=="string"?t:void 0}catch{return}}function zt(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textEncoder as Vt}from"../shared.mjs";import{FUNCTION as bn,propertyOf as ne,typeOf as hn}from"../shared.mjs";async function wn(e,n,t,o,a,c,m){let b={method:"\
GET",headers:JSON.parse(m),redirect:"manual"};return Te(e,t,o,a,c,b,(k,g)=>qt(n,k,g))}async function qt(e,n,t){let o=Ke(n);if(o===void 0||o.status<200||o.status>
299)return Ie(n);if(!await Xt(Yt(n),e,t)){let a=await n.text();if(typeof a!="string")return;Pe(a,e,t)}return{...o,json:null,isHtml:!1}}function Yt(e){let n=ne(e,
"body");return ne(e,"bodyUsed")===!0||ne(n,"locked")===!0?void 0:n}async function Xt(e,n,t){if(hn(ne(e,"getReader"))===bn)return await Zt(e.getReader(),n,t),!0;
if(typeof e=="string"||hn(ne(e,Symbol.asyncIterator))!==bn)return!1;for await(let o of e)if(!Pe(o,n,t))break;return!0}async function Zt(e,n,t){let o=async()=>e.
cancel(),a=()=>{o().catch(()=>{})};if(t.aborted)return a();t.addEventListener("abort",a,{once:!0});try{for(;;){let{done:c,value:m}=await e.read();if(c||!Pe(m,n,
t))return}}finally{t.removeEventListener("abort",a)}}function Pe(e,n,t){return t.aborted?!1:(n(Qt(e)),!0)}function Qt(e){return typeof e=="string"?new(Vt())().encode(
e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e)}function vn({TextDecoder:e,TextEncoder:n,ask:t,callHook:o,isolatesRequests:a,maySetUserAgent:c,propertyOf:m,queueMicrotask:b,send:k,sendInto:g,textOf:T,toldBy:ye,
typeOf:$n,wait:Hn}){let Ue;function Fn(u){return d.Ea(u)}function Jn(u){return d.Fa(u)}function zn(u,r){return d.Ga(u,r)}function Vn(u){return d.Ha(u)}function qn(u,r){
return d.Ia(u,r)}function Yn(u,r){return d.Ja(u,r)}function Xn(u,r){return d.Ka(u,r)}function Zn(u){return d.La(u)}function Qn(u,r){return d.Ma(u,r)}function et(){
return{__proto__:null,a:{__proto__:null,sa:function(r,i){return Error(h(r,i))},ua:function(r){let i=r,s=typeof i=="boolean"?i:void 0;return E(s)?16777215:s?1:0},
qa:function(r){return!r},va:function(r){return typeof r=="function"},ta:function(r){return typeof r=="string"},wa:function(r){return r===void 0},ra:function(r,i){
return r===i},oa:function(r,i){let s=i,f=typeof s=="number"?s:void 0;v().setFloat64((r>>>0)+8,E(f)?0:f,!0),v().setInt32((r>>>0)+0,!E(f),!0)},na:function(r,i){let s=i,
f=typeof s=="string"?s:void 0;var y=E(f)?0:I(f,d.Sa,d.Ta),p=O;v().setInt32((r>>>0)+4,p,!0),v().setInt32((r>>>0)+0,y,!0)},pa:function(r,i){throw new Error(h(r,i))},
xa:function(r){r._wbg_cb_unref()},x:function(r){r.abort()},W:function(r,i,s,f,y){r.append(h(i,s),h(f,y))},p:function(r,i,s){return t(r,i,s)},v:function(r,i,s){return r.
bind(i,s)},b:function(r,i,s,f,y){o(r,h(i,s),h(f,y))},y:function(){return J(function(r,i,s){return r.call(i,s)},arguments)},k:function(r){r.cancel()},N:function(r,i){
let s=i.code;var f=E(s)?0:I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},u:function(r){return r.credentials},F:function(r,i,s){return r.
emit(h(i,s))},E:function(r){return r.ended},I:function(){return J(function(r){return Object.entries(r)},arguments)},J:function(r,i){return r[i>>>0]},m:function(r,i){
return r[i>>>0]},O:function(r){return r.hasCause},f:function(r,i,s,f){let y=i.header(h(s,f));var p=E(y)?0:I(y,d.Sa,d.Ta),w=O;v().setInt32((r>>>0)+4,w,!0),v().setInt32(
(r>>>0)+0,p,!0)},A:function(r){return r.how},j:function(r,i){let s=i.href,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},s:function(r){
return r.isHtml},w:function(){return a()},t:function(r){return r.json},T:function(r){return Object.keys(r)},aa:function(r){return r.length},l:function(r){return r.
length},g:function(){return c()},M:function(r,i){let s=i.message,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},L:function(r,i){
let s=i.name,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},V:function(){return J(function(){return new URLSearchParams},arguments)},
$:function(){return new Array},da:function(){return new Map},R:function(){return new AbortController},Y:function(){return new Object},P:function(r,i){try{var s={
a:r,b:i},f=(p,w)=>{let x=s.a;s.a=0;try{return rt(x,s.b,p,w)}finally{s.a=x}};return new Promise(f)}finally{s.a=0}},H:function(r){return r.next},ea:function(){return Date.
now()},h:function(){return performance.now()},i:function(){return J(function(r,i){return new URL(h(r,i))},arguments)},ha:function(){return J(function(r,i){return JSON.
parse(h(r,i))},arguments)},fa:function(r,i){return Date.parse(h(r,i))},c:function(r,i,s){return m(r,h(i,s))},ga:function(r,i,s){Uint8Array.prototype.set.call(ot(
r,i),s)},Z:function(r){return r.queueMicrotask},ca:function(r){b(r)},ia:function(){return Math.random()},q:function(r){return r.redirected},G:function(r){return r.
refusedKey},_:function(r){return Promise.resolve(r)},C:function(r,i,s,f,y,p,w,x){return g(r,i,s,f,h(y,p),h(w,x))},z:function(r,i,s,f,y,p,w,x,Ge,Be,dt){return k(
r,i,s,h(f,y),h(p,w),h(x,Ge),Be===0?void 0:h(Be,dt))},o:function(r,i,s){return r.set(i,s)},n:function(r,i,s){r[i>>>0]=s},X:function(r,i,s){r[i]=s},S:function(r){
return r.signal},ja:function(){let r=typeof globalThis>"u"?void 0:globalThis;return E(r)?0:$(r)},la:function(){let r=typeof global>"u"?void 0:global;return E(r)?
0:$(r)},ka:function(){let r=typeof self>"u"?void 0:self;return E(r)?0:$(r)},ma:function(){let r=typeof window>"u"?void 0:window;return E(r)?0:$(r)},a:function(r){
return r.status},e:function(r,i,s,f){let y=T(i,h(s,f));var p=E(y)?0:I(y,d.Sa,d.Ta),w=O;v().setInt32((r>>>0)+4,w,!0),v().setInt32((r>>>0)+0,p,!0)},Q:function(r,i,s){
return r.then(i,s)},ba:function(r,i){return r.then(i)},U:function(r){return r.toString()},K:function(r){return ye(r)},d:function(r){return $n(r)},r:function(r,i){
let s=i.url,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},B:function(r){return r.value},D:function(r,i){return Hn(r,i)},za:function(r,i){
return je(r,i,tt)},Aa:function(r,i){return je(r,i,nt)},Ba:function(r){return r},Ca:function(r,i){return h(r,i)},ya:function(){let r=d.Xa;r.set(0,void 0),r.set(1024,
void 0),r.set(1025,null),r.set(1026,!0),r.set(1027,!1)}}}}function nt(u,r,i){d.Ra(u,r,i)}function tt(u,r,i){let s=d.Qa(u,r,i);if(s[1])throw it(s[0])}function rt(u,r,i,s){
d.Pa(u,r,i,s)}function $(u){let r=d.Wa();return d.Xa.set(r,u),r}var Ne=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
u=>d.Ya(u.a,u.b));function ot(u,r){return u=u>>>0,F().subarray(u/1,u/1+r)}var R=null;function v(){return(R===null||R.buffer.detached===!0||R.buffer.detached===void 0&&
R.buffer!==d.Da.buffer)&&(R=new DataView(d.Da.buffer)),R}function h(u,r){return u=u>>>0,at(F().subarray(u,u+r))}var H=null;function F(){return(H===null||H.byteLength===
0)&&(H=new Uint8Array(d.Da.buffer)),H}function J(u,r){try{return u.apply(this,r)}catch(i){let s=$(i);return d.Va(s),d.Xa.get(pe)===De&&d.Za(pe),d.Za(pe=d.Wa()),
De}}function E(u){return u==null}function je(u,r,i){let s={a:u,b:r,cnt:1},f=(...y)=>{s.cnt++;let p=s.a;s.a=0;try{return i(p,s.b,...y)}finally{s.a=p,f._wbg_cb_unref()}};
return f._wbg_cb_unref=()=>{--s.cnt===0&&(d.Ya(s.a,s.b),s.a=0,Ne.unregister(s))},Ne.register(f,s,s),f}function I(u,r,i){if(i===void 0){let w=z.encode(u),x=r(w.length,
1)>>>0;return F().subarray(x,x+w.length).set(w),O=w.length,x}let s=u.length,f=r(s,1)>>>0,y=F(),p=0;for(;p<s;p++){let w=u.charCodeAt(p);if(w>127)break;y[f+p]=w}if(p!==
s){p!==0&&(u=u.slice(p)),f=i(f,s,s=p+u.length*3,1)>>>0;let w=F().subarray(f+p,f+s),x=z.encodeInto(u,w);p+=x.written,f=i(f,s,p,1)>>>0}return O=p,f}function it(u){
let r=d.Xa.get(u);return d.Za(u),r}var re=new e("utf-8",{ignoreBOM:!0});re.decode();var st=2146435072,me=0;function at(u){return me+=u.length,me>=st&&(re=new e(
"utf-8",{ignoreBOM:!0}),re.decode(),me=u.length),re.decode(u)}var z=new n;"encodeInto"in z||(z.encodeInto=function(u,r){let i=z.encode(u);return r.set(i),{read:u.
length,written:i.length}});var O=0,ut,ct,d;function ft(u,r){return ct=u,d=u.exports,ut=r,R=null,H=null,d._a(),d}var De={},pe=0;return Ue={imports:et,start:ft,functions:{
checkInstance:Fn,inspectConnection:Jn,listConnections:zn,makeConnectionKey:Vn,planConnections:qn,provisionConnection:Yn,provisionConnections:Xn,removeConnection:Zn,
removeConnections:Qn}},Ue}var ce;function er(e){ce=e}function An(){let e=typeof ce=="function"?ce():ce;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(kn):kn(e)}
function kn(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function _n(e,n,t){let{[n]:o}=e;(async()=>o?.(JSON.parse(t)))().catch(()=>{})}function fe(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{propertyOf as xn}from"../shared.mjs";function Sn(){let{document:e,process:n}=globalThis;return fe()||e===void 0&&typeof xn(xn(n,"versions"),"node")=="str\
ing"}import{textDecoder as nr,textEncoder as tr}from"../shared.mjs";import{toldBy as rr}from"../shared.mjs";import{propertyOf as or,textOf as ir,typeOf as sr}from"../shared.mjs";
import{Instance as ar}from"../shared.mjs";import{Loader as ur}from"../shared.mjs";function En(e=()=>({})){return new ur(An,()=>{let n=new ue,t=vn({TextDecoder:nr(),
TextEncoder:tr(),callHook:_n,isolatesRequests:fe,maySetUserAgent:Sn,propertyOf:or,textOf:ir,toldBy:rr,typeOf:sr,queueMicrotask:o=>{Promise.resolve().then(o)},send:gn.
bind(void 0,n),ask:(o,a,c)=>Q(n,a,c,()=>o()).ended,wait:(o,a)=>Q(n,o,a,()=>new Promise(()=>{})),...e(n)});return new ar(t,()=>n.clearAll())})}var M=En(e=>({sendInto:wn.bind(void 0,e)}));import{propertyOf as cr}from"../shared.mjs";function L({code:e},n){return e==="ABORTED"?cr(n.signal,"reason"):void 0}import{errorData as mr,PredefinedConnectionError as pr}from"../shared.mjs";import{ARRAY as On,OBJECT as In,propertyOf as Tn,typeOf as Kn}from"../shared.mjs";var fr=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function C(e){
return Kn(e)!==In?e:Cn(e,(n,t)=>fr.includes(n)?t:de(t,n,1))}var dr=70,Pn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function de(e,n,t){
let o=Kn(e);if(o<On||t>dr)return e;try{let a=Tn(e,"toJSON");if(typeof a=="function")return de(a.call(e,n),n,t+1);if(o===On)return Array.from(e,(c,m)=>de(c,String(
m),t+1))}catch{return Pn}return o!==In||typeof Tn(e,"then")=="function"?e:Cn(e,(a,c)=>de(c,a,t+1))}function Cn(e,n){try{return Object.fromEntries(Object.entries(
e).map(([t,o])=>[t,n(t,o)]))}catch{return Pn}}async function gr(e){let n=C(e),{given:t,key:o}=br(n);try{let{publicKey:a,...c}=await B(M,"checkInstance",t);if(o===void 0)return c;let m=[...c.findings,...await dn(
o,a)];return{...c,ok:m.every(({level:b})=>b!=="error"),findings:m}}catch(a){let c=mr(a);throw new pr(c,L(c,n))}}function br(e){if(yr(e)!==lr)return{given:e};try{
let{signingKeyId:n,signingKey:t,...o}=e,a=fn({signingKeyId:n,signingKey:t});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as fs,PredefinedConnectionError as ds}from"../shared.mjs";import{errorData as hr,PredefinedConnectionError as wr}from"../shared.mjs";async function vr(e){let n=C(e);try{return await B(M,"inspectConnection",n)}catch(t){let o=hr(t);throw new wr(o,L(o,n))}}var te=class{#e;#r=[];#n;#o=!1;#t;#i;#s=!1;constructor(n){this.#e=n}next(){let n=new Promise((t,o)=>this.#r.push({resolve:t,reject:o}));return this.#s||this.#o?
this.#a():this.#n===void 0?this.#n=this.#c():this.#u(!0),n}async return(){return this.#s||(this.#s=!0,this.#n!==void 0&&!this.#o&&this.#e.stop(),this.#u(!1),this.#a()),
await this.#n,{done:!0,value:void 0}}async throw(n){throw await this.return(),n}[Symbol.asyncIterator](){return this}async#c(){try{await this.#e.start(n=>this.#f(
n))}catch(n){this.#t={error:n}}this.#o=!0,this.#a()}#f(n){let t=this.#r.shift();return this.#s||t===void 0?Promise.resolve(!1):(t.resolve({done:!1,value:n}),this.#r.
length>0?Promise.resolve(!0):new Promise(o=>this.#i=o))}#u(n){this.#i?.(n),this.#i=void 0}#a(){for(let{resolve:n,reject:t}of this.#r.splice(0)){let o=this.#s?void 0:
this.#t;this.#t=void 0,o===void 0?n({done:!0,value:void 0}):t(o.error)}}},{asyncDispose:Rn}=Symbol;Rn!==void 0&&Object.defineProperty(te.prototype,Rn,{value(){return this.
return().then(()=>{})}});import{FUNCTION as kr,propertyOf as Ce,STRING as Ar,typeOf as Un}from"../shared.mjs";var le=class e{#e;#r;#n;#o=!1;#t=!1;constructor(n,t){this.#e=n,this.#r=t}static of(n){
if(Un(n)===Ar)return;let t=o=>Un(Ce(n,o))===kr;return t(Symbol.asyncIterator)?new e(n,!0):t(Symbol.iterator)?new e(n,!1):void 0}async next(){let{value:n}=await this.#i();
return this.#t?{done:!0,value:void 0}:{done:!1,value:this.#r?n:await n}}async close(){if(this.#t||this.#n===void 0)return;this.#t=!0;let n=(async()=>this.#n.return?.())().
catch(()=>{});this.#o||await n}async#i(){this.#o=!0;try{this.#n??=this.#e[this.#r?Symbol.asyncIterator:Symbol.iterator]();let n=await this.#n.next();if(Object(n)!==
n)throw new TypeError("an iterator must give an object");return n.done&&(this.#t=!0),n}catch(n){throw this.#t=!0,n}finally{this.#o=!1}}};function Nn(e){return[Ce(
e,"length"),Ce(e,"size")].find(t=>Number.isSafeInteger(t)&&t>=0)}import{FUNCTION as _r,propertyOf as jn,typeOf as xr}from"../shared.mjs";function Re(e){return xr(jn(e,"addEventListener"))===_r&&typeof jn(e,"aborted")=="boolea\
n"}function Dn(e,n){let t=ae(e,()=>n.abort());return e.aborted&&n.abort(),t}function Gn(e){let n,t,o=async()=>{t=void 0;try{t=await e()}finally{(typeof t!="string"||t==="")&&(n=void 0)}return t};return{ask:()=>n??=o(),refused(a){t===a&&
(n=void 0)}}}import{errorData as Sr,PredefinedConnectionError as Bn}from"../shared.mjs";function W(e,n,t){let o=C(t),a=new AbortController;return new te({start:c=>Ln(e,n,o,a,c),stop:()=>a.abort()})}async function Mn(e,n,t){return Ln(e,n,C(t),new AbortController,
()=>Promise.resolve(!0))}async function Ln(e,n,t,o,a){let c=le.of(n),m=t?.signal,b=()=>{};try{Re(m)&&(b=Dn(m,o));let k=typeof t?.apiKey=="function"?Gn(t.apiKey):
void 0;return await B(M,e,Er(t,n,o.signal,k),{next:c&&(()=>Or(c)),emit:g=>a(Ir(g)),credentials:g=>Tr(t,g),refusedKey:k?.refused})}catch(k){let g=Sr(k);throw new Bn(
g,L(g,t))}finally{b(),o.abort(),await c?.close()}}function Er(e,n,t,o){try{let a=e.total??Nn(n),c=(e.signal??void 0)===void 0||Re(e.signal);return{...e,...a!==void 0&&
{total:a},...c&&{signal:t},...o&&{apiKey:o.ask}}}catch{return e}}async function Or(e){let n=await e.next();return n.done?n:{done:!1,value:Wn(n.value)}}async function Tr(e,n){
let{credentials:t}=e;return Wn(await t(JSON.parse(n)))}function Wn(e){return C({value:e}).value}function Ir(e){let n=JSON.parse(e);return n.status==="failed"?{...n,
error:new Bn(n.error)}:n}function Kr(e){return W("listConnections",void 0,e)}async function Pr(e,n){return await Mn("planConnections",e,n)}function Cr(e,n){return W("provisionConnections",e,n)}function Rr(e,n){return W("removeConnections",e,n)}export{ds as PredefinedConnectionError,gr as checkInstance,er as init,vr as inspectConnection,fs as isPredefinedConnectionError,Kr as listConnections,Pr as planConnections,
Cr as provisionConnections,Rr as removeConnections};
