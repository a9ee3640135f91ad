import{errorData as un}from"../shared.mjs";import{textEncoder as Pt}from"../shared.mjs";function V(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,t=>t.charCodeAt(0))}catch{return}}function K(e){let n="";for(let t of e)
n+=String.fromCharCode(t);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}import{textDecoder as xt}from"../shared.mjs";var D=new Map;function Me(e){let n=D.get(e);return n!==void 0&&pe(e,n),n}function pe(e,n){D.delete(e),D.set(e,n),D.size>32&&D.delete(D.keys().next().value)}function U(e){let[n,t]=e;if(n===void 0||t===void 0)return;if(t<128)return{tag:n,header:2,total:2+t};let o=t&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((c,m)=>c*256+m,0);return{tag:n,header:2+o,total:2+o+a}}function q(e){let n=[];for(let t=e;t.length>0;){let o=U(t);if(o===void 0||o.total>t.length)
return;let{tag:a,header:c,total:m}=o;n.push({tag:a,content:t.subarray(c,m),whole:t.subarray(0,m)}),t=t.subarray(m)}return n}function N(e,...n){let t=n.reduce((o,a)=>o+
a.length,0);return dt([Uint8Array.of(e,...ft(t)),...n])}function ft(e){if(e<128)return[e];let n=[];for(let t=e;t>0;t=Math.floor(t/256))n.unshift(t%256);return[128|
n.length,...n]}function dt(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),t=0;for(let o of e)n.set(o,t),t+=o.length;return n}function l(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function oe(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var Be=2048,Le="2a864886f70d010101",yt={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},mt="2a864886f70d010701";function $e(e){
let n=Fe(e),[t,o,a]=n.map(({tag:c})=>c);return t===2&&o===2?We(e,n):t===2&&o===48?pt(n):t===2&&o===4?we("an elliptic-curve key"):t===48&&o===3?j("a public key"):
t===48&&o===48&&a===3?j("a certificate"):t===48&&o===4?be():l("signingKey","is DER, but no private key")}function He({pkcs1:e}){let n=N(48,N(6,bt(Le)),N(5));return N(
48,N(2,Uint8Array.of(0)),n,N(4,e))}function be(){return l("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function j(e){return l("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function we(e){return l("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function Y(){return l("signingKey","is damaged: copy it again")}function Fe(e){let n=U(e);return n?.tag!==
48?Y():(n.total>e.length&&l("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&l("signingKey",`has ${e.length-n.total} bytes b\
ehind its end`),q(e.subarray(n.header))??Y())}function pt([,e,n]){let[t]=q(e.content)??[],o=t?.tag===6?ht(t.content):Y();return o===mt&&l("signingKey","is a PKC\
S#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==Le&&we(yt[o]??"a key of another algorithm"),n?.tag!==4?Y():We(n.content,Fe(n.content))}
function We(e,n){let t=n.filter(({tag:c})=>c===2);if(n.length===2&&t.length===2)return j("a public key");if(n.length===6&&t.length===6)return we("a DSA key");if(n.
length===10&&l("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||t.length!==9)return Y();let[o,a]=t.slice(1).map(({content:c})=>ie(
c));return ve(gt(o)),{pkcs1:e,modulus:o,exponent:a}}function ve(e){e<Be&&l("signingKey",`has ${e} bits: RS256 asks for ${Be} or more`)}function gt(e){let[n=0]=e;
return e.length*8-(Math.clz32(n)-24)}function ie(e){let n=e.findIndex(t=>t!==0);return e.subarray(n<0?e.length:n)}function ht(e){return Array.from(e,n=>n.toString(
16).padStart(2,"0")).join("")}function bt(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var G="-----BEGIN ",X="-----";function se(e,n){let t=Je(e);if(t.includes(G))return ze(t);t.includes(`${X}END `)&&l("signingKey","has no BEGIN line: it is cut of\
f");let o=V(t),a=o===void 0?"":Je(_t(o));return a.includes(G)?ze(a):o!==void 0&&vt(o)?o:kt(t,n)}function Je(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function ze(e){let n=wt(e),{label:t,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return t==="OPENSSH PRIVATE KE\
Y"&&l("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&l("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&be(),o.trim()===""&&l("signingKey","is empty between its BEGIN and END lin\
es"),V(o)??l("signingKey","is cut off, or holds something that is not base64")}function wt(e){let n=[];for(let t=e.indexOf(G);t>=0;t=e.indexOf(G,t+1)){let o=e.indexOf(
X,t+G.length),a=o<0?"":e.slice(t+G.length,o);/^[A-Z0-9 ]+$/.test(a)||l("signingKey","has a BEGIN line that is cut off");let c=e.indexOf(`${X}END ${a}${X}`,o);c<
0&&l("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+X.length,c)}),t=c}return n}
function vt(e){return e[0]===48&&(e.length>100||U(e)?.total===e.length)}function kt(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&j("an OpenSSH public key"),e.startsWith("{")&&
l("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&l("signingKey","is a file's path: give what the file holds"),(e===
n||/^[A-Za-z0-9_-]{21}$/.test(e))&&l("signingKey","looks like the key's id: give the private key"),l("signingKey","is not a private key: give the PEM text that \
Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function _t(e){let n="";for(let t of e)n+=String.fromCharCode(t);return n}var _={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function A(){return globalThis.crypto?.subtle??At()}function At(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function Z({modulus:e,exponent:n}){let t={kty:"RSA",n:K(e),e:K(n)};return A().importKey("jwk",t,_,!1,["verify"])}async function Ve(e){try{let n=qe(se(e,""));return n&&
await Z(n)}catch{return}}function qe(e){let n=U(e)?.header,[t,o]=(n===void 0?void 0:q(e.subarray(n)))??[];return t?.tag===2&&o?.tag===2?{modulus:ie(t.content),exponent:ie(
o.content)}:t?.tag===48&&o?.tag===3?qe(o.content.subarray(1)):void 0}async function Ye(e,n){if("ready"in e)return e.ready;let t=K(new Uint8Array(await A().digest("SHA-256",e.bytes))),o=Me(t);if(o!==void 0)return o;let a=await St(
ke(e,n));return pe(t,a),a}function ke({bytes:e,isText:n},t){return $e(n?se(new(xt())().decode(e),t):e)}async function St(e){let n=await A().importKey("pkcs8",He(
e),_,!1,["sign"]).catch(()=>l("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Et(n,e)||l("signi\
ngKey","is damaged: what it signs does not verify. Copy it again"),n}async function Et(e,n){let t=Uint8Array.of(1);try{let o=await Z(n);return await A().verify(
_.name,o,await A().sign(_.name,e,t),t)}catch{return!1}}import{textEncoder as Ot}from"../shared.mjs";async function Ze(e,n,t){let o=`${Xe({alg:"RS256",typ:"JWT",kid:n})}.${Xe(t)}`,a=await A().sign(_.name,e,Qe(o)).catch(()=>l("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${K(new Uint8Array(a))}`}function Xe(e){return K(Qe(JSON.stringify(e)))}function Qe(e){return new(Ot())().encode(e)}function en(e,n,t){let o=t(e,n);return o===void 0?l(n,"is missing"):o}function Tt(e,n){let t=e.get(n);return t===void 0?void 0:It(n,t)}function nn(e,n){let t=Tt(
e,n);return t!==void 0&&_e(n,t),t}function _e(e,n){n===""&&l(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&l(e,"is the text of a missing value")}function It(e,n){return typeof n!=
"string"?l(e,`must be a string, not ${oe(n)}`):(n.includes("\0")&&l(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
l(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function tn(e){let n=en(e,"signingKeyId",nn);return/-----BEGIN|^MII/.test(n)&&l("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&l("signingKeyId","holds a blank: was it copied whole and alone?"),n}import{textEncoder as Kt}from"../shared.mjs";var rn="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function sn(e){let n=e.get("signingKey");if(n===void 0)return l("signingKey","\
is missing");if(typeof n=="string")return _e("signingKey",n.trim()),{bytes:new(Kt())().encode(n),isText:!0};let t=Object.prototype.toString.call(n).slice(8,-1);
return t==="CryptoKey"?{ready:Ct(n)}:t==="ArrayBuffer"?on(n,0,n.byteLength):ArrayBuffer.isView(n)?on(n.buffer,n.byteOffset,n.byteLength):t==="KeyObject"?l("sign\
ingKey",`${rn}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):l("signingKey",`${rn}, not ${oe(n)}`)}function on(e,n,t){t===0&&l("signingKey","must n\
ot be empty");let o=Uint8Array.from(new Uint8Array(e,n,t));return{bytes:o,isText:o[0]!==48}}function Ct(e){let{name:n,hash:t,modulusLength:o}=e.algorithm??{};return e.
type==="secret"&&l("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&j("a public key"),(n!==_.name||t?.name!==_.hash)&&
l("signingKey",`is a CryptoKey of another algorithm: import it for ${_.name} with ${_.hash}`),ve(o??0),e}function cn(e){let n=new Map(Object.entries(e).filter(([,t])=>t!=null));if(n.size!==0)return{id:an(()=>tn(n)),material:an(()=>sn(n))}}async function fn({id:e,material:n},t){
let o=[e,n].filter(Dt);if(o.length>0)return o.map(Ae);try{let a=await Ze(await Ye(n,e),e,{}),c=await Rt(n,e,a);return c===!1?[Ae({message:"signingKey is damaged\
: what it signs does not verify"})]:[Nt(c),...await Ut(a,t)]}catch(a){let c=un(a);return[c.code==="INVALID_OPTIONS"?Ae(c):jt(c)]}}async function Rt(e,n,t){if(!("\
ready"in e))return xe(await Z(ke(e,n)),t);if(!e.ready.extractable)return;let{kty:o,n:a,e:c}=await A().exportKey("jwk",e.ready);return xe(await A().importKey("jw\
k",{kty:o,n:a,e:c},_,!1,["verify"]),t)}async function Ut(e,n){let t=n===null?void 0:await Ve(n);return t===void 0||await xe(t,e)?[]:[{level:"error",code:"SIGNIN\
G_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key of\
 the same signing key, or create a new one."}]}function xe(e,n){let t=n.lastIndexOf("."),o=new(Pt())().encode(n.slice(0,t));return A().verify(_.name,e,V(n.slice(
t+1)),o)}function Nt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"The signing key signs\
. It cannot be exported, so whether what it signs verifies cannot be told."}}function Ae({message:e}){return{level:"error",code:"SIGNING_KEY_UNUSABLE",message:/[.?]$/.
test(e)?e:`${e}.`}}function jt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}function Dt(e){return typeof e==
"object"&&"code"in e}function an(e){try{return e()}catch(n){return un(n)}}import{OBJECT as fr,typeOf as dr}from"../shared.mjs";async function M(e,n,...t){await void 0;let o=await e.instance();return new Promise((a,c)=>{o.inFlight.add(c);let m=h=>k=>{o.inFlight.delete(c),h(k)};Promise.resolve(
o.run(n,...t)).then(m(a),m(c))})}var dn=new WeakMap;function ae(e,n){let t=dn.get(e)??Gt(e);return t.add(n),()=>{t.delete(n)}}function Gt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let t of n)t()}),dn.set(e,n),n}import{propertyOf as Mt}from"../shared.mjs";var Ee=0,ln=1,Bt=2,Se=3,Lt=1,$t=2147483647,ue=class{#e=new Set;set(n,t){let o=setTimeout(()=>{this.#e.delete(o),n()},
Math.min(Math.ceil(t)+Lt,$t));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};
function Q(e,n,t,o){let a=()=>{};return{ended:new Promise(m=>{let h,k,g=(T,le)=>{e.clear(h),k?.(),m({how:T,value:le})};if(a=()=>g(Se),Mt(n,"aborted"))return g(Se);
try{k=n&&ae(n,()=>g(Se))}catch(T){return g(ln,T)}t<1/0&&(h=e.set(()=>g(Bt),t)),(async()=>o())().then(T=>g(Ee,T),T=>g(ln,T))}),cancel:()=>a()}}import{FUNCTION as yn,propertyOf as ee,textOf as Ht,typeOf as mn}from"../shared.mjs";async function pn(e,n,t,o,a,c,m,h){let k={method:a,headers:JSON.parse(m),redirect:"\
manual",...h!==void 0&&{body:h}};return Oe(e,n,t,o,c,k,Te)}async function Oe(e,n,t,o,a,c,m){let h=new AbortController,k=n??fetch,g=await Q(e,t,o,async()=>m(await k(
a,{...c,signal:h.signal}),h.signal)).ended;return g.how!==Ee&&h.abort(),g}async function Te(e){let n=Ie(e);if(n===void 0)return;let t=await e.text();if(typeof t==
"string")return{...n,json:Wt(t),isHtml:t.trimStart().startsWith("<")}}function Ie(e){let n=ee(e,"status"),t=ee(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<
1e3)||mn(ee(e,"text"))!==yn||mn(ee(t,"get"))!==yn))return{status:n,redirected:!!ee(e,"redirected"),url:Ht(e,"url")??"",header:a=>Ft(t,a)}}function Ft(e,n){try{let t=e.
get(n);return typeof t=="string"?t:void 0}catch{return}}function Wt(e){try{return e===""?null:JSON.parse(e)}catch{return}}import{textEncoder as Jt}from"../shared.mjs";import{FUNCTION as gn,propertyOf as ne,typeOf as hn}from"../shared.mjs";async function bn(e,n,t,o,a,c,m){let h={method:"\
GET",headers:JSON.parse(m),redirect:"manual"};return Oe(e,t,o,a,c,h,(k,g)=>zt(n,k,g))}async function zt(e,n,t){let o=Ie(n);if(o===void 0||o.status<200||o.status>
299)return Te(n);if(!await qt(Vt(n),e,t)){let a=await n.text();if(typeof a!="string")return;Ke(a,e,t)}return{...o,json:null,isHtml:!1}}function Vt(e){let n=ne(e,
"body");return ne(e,"bodyUsed")===!0||ne(n,"locked")===!0?void 0:n}async function qt(e,n,t){if(hn(ne(e,"getReader"))===gn)return await Yt(e.getReader(),n,t),!0;
if(typeof e=="string"||hn(ne(e,Symbol.asyncIterator))!==gn)return!1;for await(let o of e)if(!Ke(o,n,t))break;return!0}async function Yt(e,n,t){let o=async()=>e.
cancel(),a=()=>{o().catch(()=>{})};if(t.aborted)return a();t.addEventListener("abort",a,{once:!0});try{for(;;){let{done:c,value:m}=await e.read();if(c||!Ke(m,n,
t))return}}finally{t.removeEventListener("abort",a)}}function Ke(e,n,t){return t.aborted?!1:(n(Xt(e)),!0)}function Xt(e){return typeof e=="string"?new(Jt())().encode(
e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e)}function wn({TextDecoder:e,TextEncoder:n,ask:t,callHook:o,isolatesRequests:a,maySetUserAgent:c,propertyOf:m,queueMicrotask:h,send:k,sendInto:g,textOf:T,toldBy:le,
typeOf:Ln,wait:$n}){let Re;function Hn(u){return d.Ea(u)}function Fn(u){return d.Fa(u)}function Wn(u,r){return d.Ga(u,r)}function Jn(u){return d.Ha(u)}function zn(u,r){
return d.Ia(u,r)}function Vn(u,r){return d.Ja(u,r)}function qn(u,r){return d.Ka(u,r)}function Yn(u){return d.La(u)}function Xn(u,r){return d.Ma(u,r)}function Zn(){
return{__proto__:null,a:{__proto__:null,sa:function(r,i){return Error(b(r,i))},ua:function(r){let i=r,s=typeof i=="boolean"?i:void 0;return E(s)?16777215:s?1:0},
qa:function(r){return!r},va:function(r){return typeof r=="function"},ta:function(r){return typeof r=="string"},wa:function(r){return r===void 0},ra:function(r,i){
return r===i},oa:function(r,i){let s=i,f=typeof s=="number"?s:void 0;v().setFloat64((r>>>0)+8,E(f)?0:f,!0),v().setInt32((r>>>0)+0,!E(f),!0)},na:function(r,i){let s=i,
f=typeof s=="string"?s:void 0;var y=E(f)?0:I(f,d.Sa,d.Ta),p=O;v().setInt32((r>>>0)+4,p,!0),v().setInt32((r>>>0)+0,y,!0)},pa:function(r,i){throw new Error(b(r,i))},
xa:function(r){r._wbg_cb_unref()},x:function(r){r.abort()},W:function(r,i,s,f,y){r.append(b(i,s),b(f,y))},p:function(r,i,s){return t(r,i,s)},v:function(r,i,s){return r.
bind(i,s)},b:function(r,i,s,f,y){o(r,b(i,s),b(f,y))},y:function(){return J(function(r,i,s){return r.call(i,s)},arguments)},k:function(r){r.cancel()},N:function(r,i){
let s=i.code;var f=E(s)?0:I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},u:function(r){return r.credentials},F:function(r,i,s){return r.
emit(b(i,s))},E:function(r){return r.ended},I:function(){return J(function(r){return Object.entries(r)},arguments)},J:function(r,i){return r[i>>>0]},m:function(r,i){
return r[i>>>0]},O:function(r){return r.hasCause},f:function(r,i,s,f){let y=i.header(b(s,f));var p=E(y)?0:I(y,d.Sa,d.Ta),w=O;v().setInt32((r>>>0)+4,w,!0),v().setInt32(
(r>>>0)+0,p,!0)},A:function(r){return r.how},j:function(r,i){let s=i.href,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},s:function(r){
return r.isHtml},w:function(){return a()},t:function(r){return r.json},T:function(r){return Object.keys(r)},aa:function(r){return r.length},l:function(r){return r.
length},g:function(){return c()},M:function(r,i){let s=i.message,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},L:function(r,i){
let s=i.name,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},V:function(){return J(function(){return new URLSearchParams},arguments)},
$:function(){return new Array},da:function(){return new Map},R:function(){return new AbortController},Y:function(){return new Object},P:function(r,i){try{var s={
a:r,b:i},f=(p,w)=>{let x=s.a;s.a=0;try{return nt(x,s.b,p,w)}finally{s.a=x}};return new Promise(f)}finally{s.a=0}},H:function(r){return r.next},ea:function(){return Date.
now()},h:function(){return performance.now()},i:function(){return J(function(r,i){return new URL(b(r,i))},arguments)},ha:function(){return J(function(r,i){return JSON.
parse(b(r,i))},arguments)},fa:function(r,i){return Date.parse(b(r,i))},c:function(r,i,s){return m(r,b(i,s))},ga:function(r,i,s){Uint8Array.prototype.set.call(tt(
r,i),s)},Z:function(r){return r.queueMicrotask},ca:function(r){h(r)},ia:function(){return Math.random()},q:function(r){return r.redirected},G:function(r){return r.
refusedKey},_:function(r){return Promise.resolve(r)},C:function(r,i,s,f,y,p,w,x){return g(r,i,s,f,b(y,p),b(w,x))},z:function(r,i,s,f,y,p,w,x,De,Ge,ct){return k(
r,i,s,b(f,y),b(p,w),b(x,De),Ge===0?void 0:b(Ge,ct))},o:function(r,i,s){return r.set(i,s)},n:function(r,i,s){r[i>>>0]=s},X:function(r,i,s){r[i]=s},S:function(r){
return r.signal},ja:function(){let r=typeof globalThis>"u"?void 0:globalThis;return E(r)?0:H(r)},la:function(){let r=typeof global>"u"?void 0:global;return E(r)?
0:H(r)},ka:function(){let r=typeof self>"u"?void 0:self;return E(r)?0:H(r)},ma:function(){let r=typeof window>"u"?void 0:window;return E(r)?0:H(r)},a:function(r){
return r.status},e:function(r,i,s,f){let y=T(i,b(s,f));var p=E(y)?0:I(y,d.Sa,d.Ta),w=O;v().setInt32((r>>>0)+4,w,!0),v().setInt32((r>>>0)+0,p,!0)},Q:function(r,i,s){
return r.then(i,s)},ba:function(r,i){return r.then(i)},U:function(r){return r.toString()},K:function(r){return le(r)},d:function(r){return Ln(r)},r:function(r,i){
let s=i.url,f=I(s,d.Sa,d.Ta),y=O;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},B:function(r){return r.value},D:function(r,i){return $n(r,i)},za:function(r,i){
return Ne(r,i,et)},Aa:function(r,i){return Ne(r,i,Qn)},Ba:function(r){return r},Ca:function(r,i){return b(r,i)},ya:function(){let r=d.Xa;r.set(0,void 0),r.set(1024,
void 0),r.set(1025,null),r.set(1026,!0),r.set(1027,!1)}}}}function Qn(u,r,i){d.Ra(u,r,i)}function et(u,r,i){let s=d.Qa(u,r,i);if(s[1])throw rt(s[0])}function nt(u,r,i,s){
d.Pa(u,r,i,s)}function H(u){let r=d.Wa();return d.Xa.set(r,u),r}var Ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
u=>d.Ya(u.a,u.b));function tt(u,r){return u=u>>>0,W().subarray(u/1,u/1+r)}var R=null;function v(){return(R===null||R.buffer.detached===!0||R.buffer.detached===void 0&&
R.buffer!==d.Da.buffer)&&(R=new DataView(d.Da.buffer)),R}function b(u,r){return u=u>>>0,it(W().subarray(u,u+r))}var F=null;function W(){return(F===null||F.byteLength===
0)&&(F=new Uint8Array(d.Da.buffer)),F}function J(u,r){try{return u.apply(this,r)}catch(i){let s=H(i);return d.Va(s),d.Xa.get(me)===je&&d.Za(me),d.Za(me=d.Wa()),
je}}function E(u){return u==null}function Ne(u,r,i){let s={a:u,b:r,cnt:1},f=(...y)=>{s.cnt++;let p=s.a;s.a=0;try{return i(p,s.b,...y)}finally{s.a=p,f._wbg_cb_unref()}};
return f._wbg_cb_unref=()=>{--s.cnt===0&&(d.Ya(s.a,s.b),s.a=0,Ue.unregister(s))},Ue.register(f,s,s),f}function I(u,r,i){if(i===void 0){let w=z.encode(u),x=r(w.length,
1)>>>0;return W().subarray(x,x+w.length).set(w),O=w.length,x}let s=u.length,f=r(s,1)>>>0,y=W(),p=0;for(;p<s;p++){let w=u.charCodeAt(p);if(w>127)break;y[f+p]=w}if(p!==
s){p!==0&&(u=u.slice(p)),f=i(f,s,s=p+u.length*3,1)>>>0;let w=W().subarray(f+p,f+s),x=z.encodeInto(u,w);p+=x.written,f=i(f,s,p,1)>>>0}return O=p,f}function rt(u){
let r=d.Xa.get(u);return d.Za(u),r}var re=new e("utf-8",{ignoreBOM:!0});re.decode();var ot=2146435072,ye=0;function it(u){return ye+=u.length,ye>=ot&&(re=new e(
"utf-8",{ignoreBOM:!0}),re.decode(),ye=u.length),re.decode(u)}var z=new n;"encodeInto"in z||(z.encodeInto=function(u,r){let i=z.encode(u);return r.set(i),{read:u.
length,written:i.length}});var O=0,st,at,d;function ut(u,r){return at=u,d=u.exports,st=r,R=null,F=null,d._a(),d}var je={},me=0;return Re={imports:Zn,start:ut,functions:{
checkInstance:Hn,inspectConnection:Fn,listConnections:Wn,makeConnectionKey:Jn,planConnections:zn,provisionConnection:Vn,provisionConnections:qn,removeConnection:Yn,
removeConnections:Xn}},Re}import Zt from"../fleet.wasm";function vn(){return Zt}function kn(e,n,t){let{[n]:o}=e;(async()=>o?.(JSON.parse(t)))().catch(()=>{})}function ce(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}import{propertyOf as _n}from"../shared.mjs";function An(){let{document:e,process:n}=globalThis;return ce()||e===void 0&&typeof _n(_n(n,"versions"),"node")=="str\
ing"}import{textDecoder as Qt,textEncoder as er}from"../shared.mjs";import{toldBy as nr}from"../shared.mjs";import{propertyOf as tr,textOf as rr,typeOf as or}from"../shared.mjs";
import{Instance as ir}from"../shared.mjs";import{Loader as sr}from"../shared.mjs";function xn(e=()=>({})){return new sr(vn,()=>{let n=new ue,t=wn({TextDecoder:Qt(),
TextEncoder:er(),callHook:kn,isolatesRequests:ce,maySetUserAgent:An,propertyOf:tr,textOf:rr,toldBy:nr,typeOf:or,queueMicrotask:o=>{Promise.resolve().then(o)},send:pn.
bind(void 0,n),ask:(o,a,c)=>Q(n,a,c,()=>o()).ended,wait:(o,a)=>Q(n,o,a,()=>new Promise(()=>{})),...e(n)});return new ir(t,()=>n.clearAll())})}var B=xn(e=>({sendInto:bn.bind(void 0,e)}));import{propertyOf as ar}from"../shared.mjs";function L({code:e},n){return e==="ABORTED"?ar(n.signal,"reason"):void 0}import{errorData as lr,PredefinedConnectionError as yr}from"../shared.mjs";import{ARRAY as Sn,OBJECT as On,propertyOf as En,typeOf as Tn}from"../shared.mjs";var ur=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function P(e){
return Tn(e)!==On?e:Kn(e,(n,t)=>ur.includes(n)?t:fe(t,n,1))}var cr=70,In=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function fe(e,n,t){
let o=Tn(e);if(o<Sn||t>cr)return e;try{let a=En(e,"toJSON");if(typeof a=="function")return fe(a.call(e,n),n,t+1);if(o===Sn)return Array.from(e,(c,m)=>fe(c,String(
m),t+1))}catch{return In}return o!==On||typeof En(e,"then")=="function"?e:Kn(e,(a,c)=>fe(c,a,t+1))}function Kn(e,n){try{return Object.fromEntries(Object.entries(
e).map(([t,o])=>[t,n(t,o)]))}catch{return In}}async function mr(e){let n=P(e),{given:t,key:o}=pr(n);try{let{publicKey:a,...c}=await M(B,"checkInstance",t);if(o===void 0)return c;let m=[...c.findings,...await fn(
o,a)];return{...c,ok:m.every(({level:h})=>h!=="error"),findings:m}}catch(a){let c=lr(a);throw new yr(c,L(c,n))}}function pr(e){if(dr(e)!==fr)return{given:e};try{
let{signingKeyId:n,signingKey:t,...o}=e,a=cn({signingKeyId:n,signingKey:t});return{given:typeof a?.id=="string"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}import{isPredefinedConnectionError as cs,PredefinedConnectionError as fs}from"../shared.mjs";import{errorData as gr,PredefinedConnectionError as hr}from"../shared.mjs";async function br(e){let n=P(e);try{return await M(B,"inspectConnection",n)}catch(t){let o=gr(t);throw new hr(o,L(o,n))}}var te=class{#e;#r=[];#n;#o=!1;#t;#i;#s=!1;constructor(n){this.#e=n}next(){let n=new Promise((t,o)=>this.#r.push({resolve:t,reject:o}));return this.#s||this.#o?
this.#a():this.#n===void 0?this.#n=this.#c():this.#u(!0),n}async return(){return this.#s||(this.#s=!0,this.#n!==void 0&&!this.#o&&this.#e.stop(),this.#u(!1),this.#a()),
await this.#n,{done:!0,value:void 0}}async throw(n){throw await this.return(),n}[Symbol.asyncIterator](){return this}async#c(){try{await this.#e.start(n=>this.#f(
n))}catch(n){this.#t={error:n}}this.#o=!0,this.#a()}#f(n){let t=this.#r.shift();return this.#s||t===void 0?Promise.resolve(!1):(t.resolve({done:!1,value:n}),this.#r.
length>0?Promise.resolve(!0):new Promise(o=>this.#i=o))}#u(n){this.#i?.(n),this.#i=void 0}#a(){for(let{resolve:n,reject:t}of this.#r.splice(0)){let o=this.#s?void 0:
this.#t;this.#t=void 0,o===void 0?n({done:!0,value:void 0}):t(o.error)}}},{asyncDispose:Cn}=Symbol;Cn!==void 0&&Object.defineProperty(te.prototype,Cn,{value(){return this.
return().then(()=>{})}});import{FUNCTION as wr,propertyOf as Ce,STRING as vr,typeOf as Pn}from"../shared.mjs";var de=class e{#e;#r;#n;#o=!1;#t=!1;constructor(n,t){this.#e=n,this.#r=t}static of(n){
if(Pn(n)===vr)return;let t=o=>Pn(Ce(n,o))===wr;return t(Symbol.asyncIterator)?new e(n,!0):t(Symbol.iterator)?new e(n,!1):void 0}async next(){let{value:n}=await this.#i();
return this.#t?{done:!0,value:void 0}:{done:!1,value:this.#r?n:await n}}async close(){if(this.#t||this.#n===void 0)return;this.#t=!0;let n=(async()=>this.#n.return?.())().
catch(()=>{});this.#o||await n}async#i(){this.#o=!0;try{this.#n??=this.#e[this.#r?Symbol.asyncIterator:Symbol.iterator]();let n=await this.#n.next();if(Object(n)!==
n)throw new TypeError("an iterator must give an object");return n.done&&(this.#t=!0),n}catch(n){throw this.#t=!0,n}finally{this.#o=!1}}};function Rn(e){return[Ce(
e,"length"),Ce(e,"size")].find(t=>Number.isSafeInteger(t)&&t>=0)}import{FUNCTION as kr,propertyOf as Un,typeOf as _r}from"../shared.mjs";function Pe(e){return _r(Un(e,"addEventListener"))===kr&&typeof Un(e,"aborted")=="boolea\
n"}function Nn(e,n){let t=ae(e,()=>n.abort());return e.aborted&&n.abort(),t}function jn(e){let n,t,o=async()=>{t=void 0;try{t=await e()}finally{(typeof t!="string"||t==="")&&(n=void 0)}return t};return{ask:()=>n??=o(),refused(a){t===a&&
(n=void 0)}}}import{errorData as Ar,PredefinedConnectionError as Dn}from"../shared.mjs";function $(e,n,t){let o=P(t),a=new AbortController;return new te({start:c=>Mn(e,n,o,a,c),stop:()=>a.abort()})}async function Gn(e,n,t){return Mn(e,n,P(t),new AbortController,
()=>Promise.resolve(!0))}async function Mn(e,n,t,o,a){let c=de.of(n),m=t?.signal,h=()=>{};try{Pe(m)&&(h=Nn(m,o));let k=typeof t?.apiKey=="function"?jn(t.apiKey):
void 0;return await M(B,e,xr(t,n,o.signal,k),{next:c&&(()=>Sr(c)),emit:g=>a(Or(g)),credentials:g=>Er(t,g),refusedKey:k?.refused})}catch(k){let g=Ar(k);throw new Dn(
g,L(g,t))}finally{h(),o.abort(),await c?.close()}}function xr(e,n,t,o){try{let a=e.total??Rn(n),c=(e.signal??void 0)===void 0||Pe(e.signal);return{...e,...a!==void 0&&
{total:a},...c&&{signal:t},...o&&{apiKey:o.ask}}}catch{return e}}async function Sr(e){let n=await e.next();return n.done?n:{done:!1,value:Bn(n.value)}}async function Er(e,n){
let{credentials:t}=e;return Bn(await t(JSON.parse(n)))}function Bn(e){return P({value:e}).value}function Or(e){let n=JSON.parse(e);return n.status==="failed"?{...n,
error:new Dn(n.error)}:n}function Tr(e){return $("listConnections",void 0,e)}async function Ir(e,n){return await Gn("planConnections",e,n)}function Kr(e,n){return $("provisionConnections",e,n)}function Cr(e,n){return $("removeConnections",e,n)}export{fs as PredefinedConnectionError,mr as checkInstance,br as inspectConnection,cs as isPredefinedConnectionError,Tr as listConnections,Ir as planConnections,
Kr as provisionConnections,Cr as removeConnections};
