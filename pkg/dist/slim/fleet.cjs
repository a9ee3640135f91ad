var je=require("../shared.cjs"),Kn=require("../shared.cjs");function ne(e){try{let n=atob(e.replace(/-/g,"+").replace(/_/g,"/"));return Uint8Array.from(n,t=>t.charCodeAt(0))}catch{return}}function U(e){let n="";for(let t of e)
n+=String.fromCharCode(t);return btoa(n).replace(/\+/g,"-").replace(/\//g,"_").replace(/=+$/,"")}var gn=require("../shared.cjs");var W=new Map;function on(e){let n=W.get(e);return n!==void 0&&Ee(e,n),n}function Ee(e,n){W.delete(e),W.set(e,n),W.size>32&&W.delete(W.keys().next().value)}function G(e){let[n,t]=e;if(n===void 0||t===void 0)return;if(t<128)return{tag:n,header:2,total:2+t};let o=t&127;if(o===0||o>4||e.length<2+o)return;let a=e.subarray(
2,2+o).reduce((c,m)=>c*256+m,0);return{tag:n,header:2+o,total:2+o+a}}function te(e){let n=[];for(let t=e;t.length>0;){let o=G(t);if(o===void 0||o.total>t.length)
return;let{tag:a,header:c,total:m}=o;n.push({tag:a,content:t.subarray(c,m),whole:t.subarray(0,m)}),t=t.subarray(m)}return n}function M(e,...n){let t=n.reduce((o,a)=>o+
a.length,0);return It([Uint8Array.of(e,...Ot(t)),...n])}function Ot(e){if(e<128)return[e];let n=[];for(let t=e;t>0;t=Math.floor(t/256))n.unshift(t%256);return[128|
n.length,...n]}function It(e){let n=new Uint8Array(e.reduce((o,a)=>o+a.length,0)),t=0;for(let o of e)n.set(o,t),t+=o.length;return n}function l(e,n){throw{code:"INVALID_OPTIONS",message:`${e} ${n}`,field:e,retryable:!1}}function fe(e){return e==null?String(e):Array.isArray(e)?"an array":typeof e==
"object"?"an object":`a ${typeof e}`}var sn=2048,an="2a864886f70d010101",Kt={"2a8648ce3d0201":"an elliptic-curve key","2b656e":"an X25519 key","2b656f":"an X448 key","2b6570":"an Ed25519 key","2b65\
71":"an Ed448 key","2a864886f70d01010a":"an RSA-PSS key","2a8648ce380401":"a DSA key","2a864886f70d010301":"a Diffie-Hellman key"},Ct="2a864886f70d010701";function un(e){
let n=fn(e),[t,o,a]=n.map(({tag:c})=>c);return t===2&&o===2?dn(e,n):t===2&&o===48?Pt(n):t===2&&o===4?Ke("an elliptic-curve key"):t===48&&o===3?B("a public key"):
t===48&&o===48&&a===3?B("a certificate"):t===48&&o===4?Te():l("signingKey","is DER, but no private key")}function cn({pkcs1:e}){let n=M(48,M(6,Nt(an)),M(5));return M(
48,M(2,Uint8Array.of(0)),n,M(4,e))}function Te(){return l("signingKey","is encrypted: decrypt it first, as with `openssl pkey -in key.pem -out decrypted.pem`")}
function B(e){return l("signingKey",`is ${e}: give the private key, which Activepieces shows when the signing key is created`)}function Ke(e){return l("signingK\
ey",`is ${e}: Activepieces takes RSA keys (RS256) only`)}function re(){return l("signingKey","is damaged: copy it again")}function fn(e){let n=G(e);return n?.tag!==
48?re():(n.total>e.length&&l("signingKey",`is cut off: it has ${e.length} of ${n.total} bytes`),n.total<e.length&&l("signingKey",`has ${e.length-n.total} bytes \
behind its end`),te(e.subarray(n.header))??re())}function Pt([,e,n]){let[t]=te(e.content)??[],o=t?.tag===6?Ut(t.content):re();return o===Ct&&l("signingKey","is \
a PKCS#12 file: extract its private key with `openssl pkcs12 -nocerts -nodes`"),o!==an&&Ke(Kt[o]??"a key of another algorithm"),n?.tag!==4?re():dn(n.content,fn(
n.content))}function dn(e,n){let t=n.filter(({tag:c})=>c===2);if(n.length===2&&t.length===2)return B("a public key");if(n.length===6&&t.length===6)return Ke("a \
DSA key");if(n.length===10&&l("signingKey","has more than two primes, which WebCrypto does not take"),n.length!==9||t.length!==9)return re();let[o,a]=t.slice(1).
map(({content:c})=>de(c));return Ce(Rt(o)),{pkcs1:e,modulus:o,exponent:a}}function Ce(e){e<sn&&l("signingKey",`has ${e} bits: RS256 asks for ${sn} or more`)}function Rt(e){
let[n=0]=e;return e.length*8-(Math.clz32(n)-24)}function de(e){let n=e.findIndex(t=>t!==0);return e.subarray(n<0?e.length:n)}function Ut(e){return Array.from(e,
n=>n.toString(16).padStart(2,"0")).join("")}function Nt(e){return Uint8Array.from(e.match(/../g),n=>Number.parseInt(n,16))}var $="-----BEGIN ",oe="-----";function le(e,n){let t=ln(e);if(t.includes($))return yn(t);t.includes(`${oe}END `)&&l("signingKey","has no BEGIN line: it is cut \
off");let o=ne(t),a=o===void 0?"":ln(Mt(o));return a.includes($)?yn(a):o!==void 0&&Dt(o)?o:Gt(t,n)}function ln(e){return e.replace(/\\[nr]/g,`
`).replace(/["'`\\]/g,"").trim()}function yn(e){let n=jt(e),{label:t,body:o}=n.find(({label:a})=>a.endsWith("PRIVATE KEY"))??n[0];return t==="OPENSSH PRIVATE KE\
Y"&&l("signingKey","is an OpenSSH key: convert it with `ssh-keygen -p -m PEM`, or create a signing key in Activepieces"),t.startsWith("PGP ")&&l("signingKey","i\
s a PGP key: give the private key that Activepieces shows"),o.includes("Proc-Type:")&&Te(),o.trim()===""&&l("signingKey","is empty between its BEGIN and END lin\
es"),ne(o)??l("signingKey","is cut off, or holds something that is not base64")}function jt(e){let n=[];for(let t=e.indexOf($);t>=0;t=e.indexOf($,t+1)){let o=e.
indexOf(oe,t+$.length),a=o<0?"":e.slice(t+$.length,o);/^[A-Z0-9 ]+$/.test(a)||l("signingKey","has a BEGIN line that is cut off");let c=e.indexOf(`${oe}END ${a}${oe}`,
o);c<0&&l("signingKey","has no END line: it is cut off. Does the environment variable hold all of its lines?"),n.push({label:a,body:e.slice(o+oe.length,c)}),t=c}
return n}function Dt(e){return e[0]===48&&(e.length>100||G(e)?.total===e.length)}function Gt(e,n){/^(ssh|ecdsa)-\S+ /.test(e)&&B("an OpenSSH public key"),e.startsWith(
"{")&&l("signingKey","is JSON: give the private key alone, as PEM"),/\.(pem|key|der|p8|txt)$/i.test(e)&&l("signingKey","is a file's path: give what the file hol\
ds"),(e===n||/^[A-Za-z0-9_-]{21}$/.test(e))&&l("signingKey","looks like the key's id: give the private key"),l("signingKey","is not a private key: give the PEM \
text that Activepieces shows when the signing key is created; a shared secret (HS256) does not work")}function Mt(e){let n="";for(let t of e)n+=String.fromCharCode(
t);return n}var _={name:"RSASSA-PKCS1-v1_5",hash:"SHA-256"};function x(){return globalThis.crypto?.subtle??Bt()}function Bt(){throw{code:"LOAD_FAILED",message:"this host ha\
s no WebCrypto (crypto.subtle): sign with Node.js 20 or later, Bun, Deno or Cloudflare Workers",retryable:!1}}function ie({modulus:e,exponent:n}){let t={kty:"RSA",n:U(e),e:U(n)};return x().importKey("jwk",t,_,!1,["verify"])}async function mn(e){try{let n=pn(le(e,""));return n&&
await ie(n)}catch{return}}function pn(e){let n=G(e)?.header,[t,o]=(n===void 0?void 0:te(e.subarray(n)))??[];return t?.tag===2&&o?.tag===2?{modulus:de(t.content),
exponent:de(o.content)}:t?.tag===48&&o?.tag===3?pn(o.content.subarray(1)):void 0}async function bn(e,n){if("ready"in e)return e.ready;let t=U(new Uint8Array(await x().digest("SHA-256",e.bytes))),o=on(t);if(o!==void 0)return o;let a=await Lt(
Pe(e,n));return Ee(t,a),a}function Pe({bytes:e,isText:n},t){return un(n?le(new((0,gn.textDecoder)())().decode(e),t):e)}async function Lt(e){let n=await x().importKey(
"pkcs8",cn(e),_,!1,["sign"]).catch(()=>l("signingKey","cannot be imported: it is damaged, or this host's WebCrypto does not take its size"));return await Wt(n,e)||
l("signingKey","is damaged: what it signs does not verify. Copy it again"),n}async function Wt(e,n){let t=Uint8Array.of(1);try{let o=await ie(n);return await x().
verify(_.name,o,await x().sign(_.name,e,t),t)}catch{return!1}}var wn=require("../shared.cjs");async function vn(e,n,t){let o=`${hn({alg:"RS256",typ:"JWT",kid:n})}.${hn(t)}`,a=await x().sign(_.name,e,kn(o)).catch(()=>l("signingKey","could not be used to s\
ign: this host refuses it"));return`${o}.${U(new Uint8Array(a))}`}function hn(e){return U(kn(JSON.stringify(e)))}function kn(e){return new((0,wn.textEncoder)())().
encode(e)}function _n(e,n,t){let o=t(e,n);return o===void 0?l(n,"is missing"):o}function $t(e,n){let t=e.get(n);return t===void 0?void 0:Ht(n,t)}function An(e,n){let t=$t(
e,n);return t!==void 0&&Re(n,t),t}function Re(e,n){n===""&&l(e,"must not be empty"),/^(undefined|null|NaN|\[object .*\])$/s.test(n)&&l(e,"is the text of a missing value")}function Ht(e,n){return typeof n!=
"string"?l(e,`must be a string, not ${fe(n)}`):(n.includes("\0")&&l(e,"holds the character NUL (U+0000), which the server cannot store"),/\p{Surrogate}/u.test(n)&&
l(e,"holds half of a surrogate pair, which the server would replace by another character"),n)}function xn(e){let n=_n(e,"signingKeyId",An);return/-----BEGIN|^MII/.test(n)&&l("signingKeyId","is a key: give the id that Activepieces lists for the signing ke\
y"),/\s/.test(n)&&l("signingKeyId","holds a blank: was it copied whole and alone?"),n}var On=require("../shared.cjs");var Sn="must be PEM text, DER bytes (a Uint8Array or ArrayBuffer) or a CryptoKey";function In(e){let n=e.get("signingKey");if(n===void 0)return l("signingKey","\
is missing");if(typeof n=="string")return Re("signingKey",n.trim()),{bytes:new((0,On.textEncoder)())().encode(n),isText:!0};let t=Object.prototype.toString.call(
n).slice(8,-1);return t==="CryptoKey"?{ready:Ft(n)}:t==="ArrayBuffer"?En(n,0,n.byteLength):ArrayBuffer.isView(n)?En(n.buffer,n.byteOffset,n.byteLength):t==="Key\
Object"?l("signingKey",`${Sn}: give keyObject.export({ type: 'pkcs8', format: 'pem' })`):l("signingKey",`${Sn}, not ${fe(n)}`)}function En(e,n,t){t===0&&l("sign\
ingKey","must not be empty");let o=Uint8Array.from(new Uint8Array(e,n,t));return{bytes:o,isText:o[0]!==48}}function Ft(e){let{name:n,hash:t,modulusLength:o}=e.algorithm??
{};return e.type==="secret"&&l("signingKey","is a shared secret: Activepieces takes RSA keys (RS256) only"),e.type==="public"&&B("a public key"),(n!==_.name||t?.
name!==_.hash)&&l("signingKey",`is a CryptoKey of another algorithm: import it for ${_.name} with ${_.hash}`),Ce(o??0),e}function Cn(e){let n=new Map(Object.entries(e).filter(([,t])=>t!=null));if(n.size!==0)return{id:Tn(()=>xn(n)),material:Tn(()=>In(n))}}async function Pn({id:e,material:n},t){
let o=[e,n].filter(Yt);if(o.length>0)return o.map(Ue);try{let a=await vn(await bn(n,e),e,{}),c=await Jt(n,e,a);return c===!1?[Ue({message:"signingKey is damaged\
: what it signs does not verify"})]:[Vt(c),...await zt(a,t)]}catch(a){let c=(0,je.errorData)(a);return[c.code==="INVALID_OPTIONS"?Ue(c):qt(c)]}}async function Jt(e,n,t){
if(!("ready"in e))return Ne(await ie(Pe(e,n)),t);if(!e.ready.extractable)return;let{kty:o,n:a,e:c}=await x().exportKey("jwk",e.ready);return Ne(await x().importKey(
"jwk",{kty:o,n:a,e:c},_,!1,["verify"]),t)}async function zt(e,n){let t=n===null?void 0:await mn(n);return t===void 0||await Ne(t,e)?[]:[{level:"error",code:"SIG\
NING_KEY_MISMATCH",message:"`signingKey` is not the private key of the signing key that the platform has under this id.",remedy:"Give the id and the private key\
 of the same signing key, or create a new one."}]}function Ne(e,n){let t=n.lastIndexOf("."),o=new((0,Kn.textEncoder)())().encode(n.slice(0,t));return x().verify(
_.name,e,ne(n.slice(t+1)),o)}function Vt(e){return{level:"ok",code:"SIGNING_KEY",message:e?"The signing key can be read, and a token that it signs verifies.":"T\
he signing key signs. It cannot be exported, so whether what it signs verifies cannot be told."}}function Ue({message:e}){return{level:"error",code:"SIGNING_KEY\
_UNUSABLE",message:/[.?]$/.test(e)?e:`${e}.`}}function qt({message:e}){return{level:"info",code:"NOT_CHECKED",message:`The signing key was not checked: ${e}.`}}
function Yt(e){return typeof e=="object"&&"code"in e}function Tn(e){try{return e()}catch(n){return(0,je.errorData)(n)}}var we=require("../shared.cjs");async function H(e,n,...t){await void 0;let o=await e.instance();return new Promise((a,c)=>{o.inFlight.add(c);let m=b=>k=>{o.inFlight.delete(c),b(k)};Promise.resolve(
o.run(n,...t)).then(m(a),m(c))})}var Rn=new WeakMap;function ye(e,n){let t=Rn.get(e)??Xt(e);return t.add(n),()=>{t.delete(n)}}function Xt(e){let n=new Set;return e.addEventListener("abort",()=>{
for(let t of n)t()}),Rn.set(e,n),n}var Nn=require("../shared.cjs"),Ge=0,Un=1,Zt=2,De=3,Qt=1,er=2147483647,me=class{#e=new Set;set(n,t){let o=setTimeout(()=>{this.#e.delete(o),n()},Math.min(Math.ceil(
t)+Qt,er));return this.#e.add(o),o}clear(n){this.#e.delete(n)&&clearTimeout(n)}clearAll(){for(let n of this.#e)clearTimeout(n);this.#e.clear()}};function se(e,n,t,o){
let a=()=>{};return{ended:new Promise(m=>{let b,k,g=(P,Ae)=>{e.clear(b),k?.(),m({how:P,value:Ae})};if(a=()=>g(De),(0,Nn.propertyOf)(n,"aborted"))return g(De);try{
k=n&&ye(n,()=>g(De))}catch(P){return g(Un,P)}t<1/0&&(b=e.set(()=>g(Zt),t)),(async()=>o())().then(P=>g(Ge,P),P=>g(Un,P))}),cancel:()=>a()}}var A=require("../shared.cjs");async function jn(e,n,t,o,a,c,m,b){let k={method:a,headers:JSON.parse(m),redirect:"manual",...b!==void 0&&{body:b}};return Me(e,n,
t,o,c,k,Be)}async function Me(e,n,t,o,a,c,m){let b=new AbortController,k=n??fetch,g=await se(e,t,o,async()=>m(await k(a,{...c,signal:b.signal}),b.signal)).ended;
return g.how!==Ge&&b.abort(),g}async function Be(e){let n=Le(e);if(n===void 0)return;let t=await e.text();if(typeof t=="string")return{...n,json:tr(t),isHtml:t.
trimStart().startsWith("<")}}function Le(e){let n=(0,A.propertyOf)(e,"status"),t=(0,A.propertyOf)(e,"headers");if(!(!(Number.isInteger(n)&&n>=0&&n<1e3)||(0,A.typeOf)(
(0,A.propertyOf)(e,"text"))!==A.FUNCTION||(0,A.typeOf)((0,A.propertyOf)(t,"get"))!==A.FUNCTION))return{status:n,redirected:!!(0,A.propertyOf)(e,"redirected"),url:(0,A.textOf)(
e,"url")??"",header:a=>nr(t,a)}}function nr(e,n){try{let t=e.get(n);return typeof t=="string"?t:void 0}catch{return}}function tr(e){try{return e===""?null:JSON.
parse(e)}catch{return}}var Dn=require("../shared.cjs"),O=require("../shared.cjs");async function Gn(e,n,t,o,a,c,m){let b={method:"GET",headers:JSON.parse(m),redirect:"manual"};return Me(
e,t,o,a,c,b,(k,g)=>rr(n,k,g))}async function rr(e,n,t){let o=Le(n);if(o===void 0||o.status<200||o.status>299)return Be(n);if(!await ir(or(n),e,t)){let a=await n.
text();if(typeof a!="string")return;We(a,e,t)}return{...o,json:null,isHtml:!1}}function or(e){let n=(0,O.propertyOf)(e,"body");return(0,O.propertyOf)(e,"bodyUse\
d")===!0||(0,O.propertyOf)(n,"locked")===!0?void 0:n}async function ir(e,n,t){if((0,O.typeOf)((0,O.propertyOf)(e,"getReader"))===O.FUNCTION)return await sr(e.getReader(),
n,t),!0;if(typeof e=="string"||(0,O.typeOf)((0,O.propertyOf)(e,Symbol.asyncIterator))!==O.FUNCTION)return!1;for await(let o of e)if(!We(o,n,t))break;return!0}async function sr(e,n,t){
let o=async()=>e.cancel(),a=()=>{o().catch(()=>{})};if(t.aborted)return a();t.addEventListener("abort",a,{once:!0});try{for(;;){let{done:c,value:m}=await e.read();
if(c||!We(m,n,t))return}}finally{t.removeEventListener("abort",a)}}function We(e,n,t){return t.aborted?!1:(n(ar(e)),!0)}function ar(e){return typeof e=="string"?
new((0,Dn.textEncoder)())().encode(e):ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(e)}function Mn({TextDecoder:e,TextEncoder:n,ask:t,callHook:o,isolatesRequests:a,maySetUserAgent:c,propertyOf:m,queueMicrotask:b,send:k,sendInto:g,textOf:P,toldBy:Ae,
typeOf:ot,wait:it}){let Ze;function st(u){return d.Ea(u)}function at(u){return d.Fa(u)}function ut(u,r){return d.Ga(u,r)}function ct(u){return d.Ha(u)}function ft(u,r){
return d.Ia(u,r)}function dt(u,r){return d.Ja(u,r)}function lt(u,r){return d.Ka(u,r)}function yt(u){return d.La(u)}function mt(u,r){return d.Ma(u,r)}function pt(){
return{__proto__:null,a:{__proto__:null,sa:function(r,i){return Error(h(r,i))},ua:function(r){let i=r,s=typeof i=="boolean"?i:void 0;return T(s)?16777215:s?1:0},
qa:function(r){return!r},va:function(r){return typeof r=="function"},ta:function(r){return typeof r=="string"},wa:function(r){return r===void 0},ra:function(r,i){
return r===i},oa:function(r,i){let s=i,f=typeof s=="number"?s:void 0;v().setFloat64((r>>>0)+8,T(f)?0:f,!0),v().setInt32((r>>>0)+0,!T(f),!0)},na:function(r,i){let s=i,
f=typeof s=="string"?s:void 0;var y=T(f)?0:R(f,d.Sa,d.Ta),p=C;v().setInt32((r>>>0)+4,p,!0),v().setInt32((r>>>0)+0,y,!0)},pa:function(r,i){throw new Error(h(r,i))},
xa:function(r){r._wbg_cb_unref()},x:function(r){r.abort()},W:function(r,i,s,f,y){r.append(h(i,s),h(f,y))},p:function(r,i,s){return t(r,i,s)},v:function(r,i,s){return r.
bind(i,s)},b:function(r,i,s,f,y){o(r,h(i,s),h(f,y))},y:function(){return Q(function(r,i,s){return r.call(i,s)},arguments)},k:function(r){r.cancel()},N:function(r,i){
let s=i.code;var f=T(s)?0:R(s,d.Sa,d.Ta),y=C;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},u:function(r){return r.credentials},F:function(r,i,s){return r.
emit(h(i,s))},E:function(r){return r.ended},I:function(){return Q(function(r){return Object.entries(r)},arguments)},J:function(r,i){return r[i>>>0]},m:function(r,i){
return r[i>>>0]},O:function(r){return r.hasCause},f:function(r,i,s,f){let y=i.header(h(s,f));var p=T(y)?0:R(y,d.Sa,d.Ta),w=C;v().setInt32((r>>>0)+4,w,!0),v().setInt32(
(r>>>0)+0,p,!0)},A:function(r){return r.how},j:function(r,i){let s=i.href,f=R(s,d.Sa,d.Ta),y=C;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},s:function(r){
return r.isHtml},w:function(){return a()},t:function(r){return r.json},T:function(r){return Object.keys(r)},aa:function(r){return r.length},l:function(r){return r.
length},g:function(){return c()},M:function(r,i){let s=i.message,f=R(s,d.Sa,d.Ta),y=C;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},L:function(r,i){
let s=i.name,f=R(s,d.Sa,d.Ta),y=C;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},V:function(){return Q(function(){return new URLSearchParams},arguments)},
$:function(){return new Array},da:function(){return new Map},R:function(){return new AbortController},Y:function(){return new Object},P:function(r,i){try{var s={
a:r,b:i},f=(p,w)=>{let S=s.a;s.a=0;try{return ht(S,s.b,p,w)}finally{s.a=S}};return new Promise(f)}finally{s.a=0}},H:function(r){return r.next},ea:function(){return Date.
now()},h:function(){return performance.now()},i:function(){return Q(function(r,i){return new URL(h(r,i))},arguments)},ha:function(){return Q(function(r,i){return JSON.
parse(h(r,i))},arguments)},fa:function(r,i){return Date.parse(h(r,i))},c:function(r,i,s){return m(r,h(i,s))},ga:function(r,i,s){Uint8Array.prototype.set.call(wt(
r,i),s)},Z:function(r){return r.queueMicrotask},ca:function(r){b(r)},ia:function(){return Math.random()},q:function(r){return r.redirected},G:function(r){return r.
refusedKey},_:function(r){return Promise.resolve(r)},C:function(r,i,s,f,y,p,w,S){return g(r,i,s,f,h(y,p),h(w,S))},z:function(r,i,s,f,y,p,w,S,tn,rn,Et){return k(
r,i,s,h(f,y),h(p,w),h(S,tn),rn===0?void 0:h(rn,Et))},o:function(r,i,s){return r.set(i,s)},n:function(r,i,s){r[i>>>0]=s},X:function(r,i,s){r[i]=s},S:function(r){
return r.signal},ja:function(){let r=typeof globalThis>"u"?void 0:globalThis;return T(r)?0:Y(r)},la:function(){let r=typeof global>"u"?void 0:global;return T(r)?
0:Y(r)},ka:function(){let r=typeof self>"u"?void 0:self;return T(r)?0:Y(r)},ma:function(){let r=typeof window>"u"?void 0:window;return T(r)?0:Y(r)},a:function(r){
return r.status},e:function(r,i,s,f){let y=P(i,h(s,f));var p=T(y)?0:R(y,d.Sa,d.Ta),w=C;v().setInt32((r>>>0)+4,w,!0),v().setInt32((r>>>0)+0,p,!0)},Q:function(r,i,s){
return r.then(i,s)},ba:function(r,i){return r.then(i)},U:function(r){return r.toString()},K:function(r){return Ae(r)},d:function(r){return ot(r)},r:function(r,i){
let s=i.url,f=R(s,d.Sa,d.Ta),y=C;v().setInt32((r>>>0)+4,y,!0),v().setInt32((r>>>0)+0,f,!0)},B:function(r){return r.value},D:function(r,i){return it(r,i)},za:function(r,i){
return en(r,i,bt)},Aa:function(r,i){return en(r,i,gt)},Ba:function(r){return r},Ca:function(r,i){return h(r,i)},ya:function(){let r=d.Xa;r.set(0,void 0),r.set(1024,
void 0),r.set(1025,null),r.set(1026,!0),r.set(1027,!1)}}}}function gt(u,r,i){d.Ra(u,r,i)}function bt(u,r,i){let s=d.Qa(u,r,i);if(s[1])throw vt(s[0])}function ht(u,r,i,s){
d.Pa(u,r,i,s)}function Y(u){let r=d.Wa();return d.Xa.set(r,u),r}var Qe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
u=>d.Ya(u.a,u.b));function wt(u,r){return u=u>>>0,Z().subarray(u/1,u/1+r)}var D=null;function v(){return(D===null||D.buffer.detached===!0||D.buffer.detached===void 0&&
D.buffer!==d.Da.buffer)&&(D=new DataView(d.Da.buffer)),D}function h(u,r){return u=u>>>0,_t(Z().subarray(u,u+r))}var X=null;function Z(){return(X===null||X.byteLength===
0)&&(X=new Uint8Array(d.Da.buffer)),X}function Q(u,r){try{return u.apply(this,r)}catch(i){let s=Y(i);return d.Va(s),d.Xa.get(Se)===nn&&d.Za(Se),d.Za(Se=d.Wa()),
nn}}function T(u){return u==null}function en(u,r,i){let s={a:u,b:r,cnt:1},f=(...y)=>{s.cnt++;let p=s.a;s.a=0;try{return i(p,s.b,...y)}finally{s.a=p,f._wbg_cb_unref()}};
return f._wbg_cb_unref=()=>{--s.cnt===0&&(d.Ya(s.a,s.b),s.a=0,Qe.unregister(s))},Qe.register(f,s,s),f}function R(u,r,i){if(i===void 0){let w=ee.encode(u),S=r(w.
length,1)>>>0;return Z().subarray(S,S+w.length).set(w),C=w.length,S}let s=u.length,f=r(s,1)>>>0,y=Z(),p=0;for(;p<s;p++){let w=u.charCodeAt(p);if(w>127)break;y[f+
p]=w}if(p!==s){p!==0&&(u=u.slice(p)),f=i(f,s,s=p+u.length*3,1)>>>0;let w=Z().subarray(f+p,f+s),S=ee.encodeInto(u,w);p+=S.written,f=i(f,s,p,1)>>>0}return C=p,f}function vt(u){
let r=d.Xa.get(u);return d.Za(u),r}var ce=new e("utf-8",{ignoreBOM:!0});ce.decode();var kt=2146435072,xe=0;function _t(u){return xe+=u.length,xe>=kt&&(ce=new e(
"utf-8",{ignoreBOM:!0}),ce.decode(),xe=u.length),ce.decode(u)}var ee=new n;"encodeInto"in ee||(ee.encodeInto=function(u,r){let i=ee.encode(u);return r.set(i),{read:u.
length,written:i.length}});var C=0,At,xt,d;function St(u,r){return xt=u,d=u.exports,At=r,D=null,X=null,d._a(),d}var nn={},Se=0;return Ze={imports:pt,start:St,functions:{
checkInstance:st,inspectConnection:at,listConnections:ut,makeConnectionKey:ct,planConnections:ft,provisionConnection:dt,provisionConnections:lt,removeConnection:yt,
removeConnections:mt}},Ze}var pe;function $e(e){pe=e}function Ln(){let e=typeof pe=="function"?pe():pe;if(e===void 0)throw new Error("call init() first");return"then"in e?e.then(Bn):Bn(e)}
function Bn(e){if(!("arrayBuffer"in e))return e;if(!e.ok)throw new Error(`the server answered ${e.status}`);return e.arrayBuffer()}function Wn(e,n,t){let{[n]:o}=e;(async()=>o?.(JSON.parse(t)))().catch(()=>{})}function ge(){return typeof WebSocketPair<"u"||typeof EdgeRuntime<"u"}var He=require("../shared.cjs");function $n(){let{document:e,process:n}=globalThis;return ge()||e===void 0&&typeof(0,He.propertyOf)((0,He.propertyOf)(n,"version\
s"),"node")=="string"}var be=require("../shared.cjs"),Hn=require("../shared.cjs"),F=require("../shared.cjs"),Fn=require("../shared.cjs"),Jn=require("../shared.cjs");function zn(e=()=>({})){
return new Jn.Loader(Ln,()=>{let n=new me,t=Mn({TextDecoder:(0,be.textDecoder)(),TextEncoder:(0,be.textEncoder)(),callHook:Wn,isolatesRequests:ge,maySetUserAgent:$n,
propertyOf:F.propertyOf,textOf:F.textOf,toldBy:Hn.toldBy,typeOf:F.typeOf,queueMicrotask:o=>{Promise.resolve().then(o)},send:jn.bind(void 0,n),ask:(o,a,c)=>se(n,
a,c,()=>o()).ended,wait:(o,a)=>se(n,o,a,()=>new Promise(()=>{})),...e(n)});return new Fn.Instance(t,()=>n.clearAll())})}var J=zn(e=>({sendInto:Gn.bind(void 0,e)}));var Vn=require("../shared.cjs");function z({code:e},n){return e==="ABORTED"?(0,Vn.propertyOf)(n.signal,"reason"):void 0}var ve=require("../shared.cjs");var I=require("../shared.cjs"),ur=["apiKey","fetch","signal","onRequest","onResponse","signingKey"];function j(e){return(0,I.typeOf)(e)!==I.OBJECT?e:Yn(e,(n,t)=>ur.
includes(n)?t:he(t,n,1))}var cr=70,qn=new Proxy({},{ownKeys(){throw new TypeError("it could not be read")}});function he(e,n,t){let o=(0,I.typeOf)(e);if(o<I.ARRAY||
t>cr)return e;try{let a=(0,I.propertyOf)(e,"toJSON");if(typeof a=="function")return he(a.call(e,n),n,t+1);if(o===I.ARRAY)return Array.from(e,(c,m)=>he(c,String(
m),t+1))}catch{return qn}return o!==I.OBJECT||typeof(0,I.propertyOf)(e,"then")=="function"?e:Yn(e,(a,c)=>he(c,a,t+1))}function Yn(e,n){try{return Object.fromEntries(
Object.entries(e).map(([t,o])=>[t,n(t,o)]))}catch{return qn}}async function Fe(e){let n=j(e),{given:t,key:o}=fr(n);try{let{publicKey:a,...c}=await H(J,"checkInstance",t);if(o===void 0)return c;let m=[...c.findings,...await Pn(
o,a)];return{...c,ok:m.every(({level:b})=>b!=="error"),findings:m}}catch(a){let c=(0,ve.errorData)(a);throw new ve.PredefinedConnectionError(c,z(c,n))}}function fr(e){
if((0,we.typeOf)(e)!==we.OBJECT)return{given:e};try{let{signingKeyId:n,signingKey:t,...o}=e,a=Cn({signingKeyId:n,signingKey:t});return{given:typeof a?.id=="stri\
ng"?{...o,signingKeyId:a.id}:o,key:a}}catch{return{given:e}}}var q=require("../shared.cjs");var ke=require("../shared.cjs");async function Je(e){let n=j(e);try{return await H(J,"inspectConnection",n)}catch(t){let o=(0,ke.errorData)(t);throw new ke.PredefinedConnectionError(o,z(o,n))}}var ae=class{#e;#r=[];#n;#o=!1;#t;#i;#s=!1;constructor(n){this.#e=n}next(){let n=new Promise((t,o)=>this.#r.push({resolve:t,reject:o}));return this.#s||this.#o?
this.#a():this.#n===void 0?this.#n=this.#c():this.#u(!0),n}async return(){return this.#s||(this.#s=!0,this.#n!==void 0&&!this.#o&&this.#e.stop(),this.#u(!1),this.#a()),
await this.#n,{done:!0,value:void 0}}async throw(n){throw await this.return(),n}[Symbol.asyncIterator](){return this}async#c(){try{await this.#e.start(n=>this.#f(
n))}catch(n){this.#t={error:n}}this.#o=!0,this.#a()}#f(n){let t=this.#r.shift();return this.#s||t===void 0?Promise.resolve(!1):(t.resolve({done:!1,value:n}),this.#r.
length>0?Promise.resolve(!0):new Promise(o=>this.#i=o))}#u(n){this.#i?.(n),this.#i=void 0}#a(){for(let{resolve:n,reject:t}of this.#r.splice(0)){let o=this.#s?void 0:
this.#t;this.#t=void 0,o===void 0?n({done:!0,value:void 0}):t(o.error)}}},{asyncDispose:Xn}=Symbol;Xn!==void 0&&Object.defineProperty(ae.prototype,Xn,{value(){return this.
return().then(()=>{})}});var K=require("../shared.cjs"),_e=class e{#e;#r;#n;#o=!1;#t=!1;constructor(n,t){this.#e=n,this.#r=t}static of(n){if((0,K.typeOf)(n)===K.STRING)return;let t=o=>(0,K.typeOf)(
(0,K.propertyOf)(n,o))===K.FUNCTION;return t(Symbol.asyncIterator)?new e(n,!0):t(Symbol.iterator)?new e(n,!1):void 0}async next(){let{value:n}=await this.#i();return this.#t?
{done:!0,value:void 0}:{done:!1,value:this.#r?n:await n}}async close(){if(this.#t||this.#n===void 0)return;this.#t=!0;let n=(async()=>this.#n.return?.())().catch(
()=>{});this.#o||await n}async#i(){this.#o=!0;try{this.#n??=this.#e[this.#r?Symbol.asyncIterator:Symbol.iterator]();let n=await this.#n.next();if(Object(n)!==n)
throw new TypeError("an iterator must give an object");return n.done&&(this.#t=!0),n}catch(n){throw this.#t=!0,n}finally{this.#o=!1}}};function Zn(e){return[(0,K.propertyOf)(
e,"length"),(0,K.propertyOf)(e,"size")].find(t=>Number.isSafeInteger(t)&&t>=0)}var L=require("../shared.cjs");function ze(e){return(0,L.typeOf)((0,L.propertyOf)(e,"addEventListener"))===L.FUNCTION&&typeof(0,L.propertyOf)(e,"aborted")=="boo\
lean"}function Qn(e,n){let t=ye(e,()=>n.abort());return e.aborted&&n.abort(),t}function et(e){let n,t,o=async()=>{t=void 0;try{t=await e()}finally{(typeof t!="string"||t==="")&&(n=void 0)}return t};return{ask:()=>n??=o(),refused(a){t===a&&
(n=void 0)}}}var ue=require("../shared.cjs");function V(e,n,t){let o=j(t),a=new AbortController;return new ae({start:c=>tt(e,n,o,a,c),stop:()=>a.abort()})}async function nt(e,n,t){return tt(e,n,j(t),new AbortController,
()=>Promise.resolve(!0))}async function tt(e,n,t,o,a){let c=_e.of(n),m=t?.signal,b=()=>{};try{ze(m)&&(b=Qn(m,o));let k=typeof t?.apiKey=="function"?et(t.apiKey):
void 0;return await H(J,e,dr(t,n,o.signal,k),{next:c&&(()=>lr(c)),emit:g=>a(mr(g)),credentials:g=>yr(t,g),refusedKey:k?.refused})}catch(k){let g=(0,ue.errorData)(
k);throw new ue.PredefinedConnectionError(g,z(g,t))}finally{b(),o.abort(),await c?.close()}}function dr(e,n,t,o){try{let a=e.total??Zn(n),c=(e.signal??void 0)===
void 0||ze(e.signal);return{...e,...a!==void 0&&{total:a},...c&&{signal:t},...o&&{apiKey:o.ask}}}catch{return e}}async function lr(e){let n=await e.next();return n.
done?n:{done:!1,value:rt(n.value)}}async function yr(e,n){let{credentials:t}=e;return rt(await t(JSON.parse(n)))}function rt(e){return j({value:e}).value}function mr(e){
let n=JSON.parse(e);return n.status==="failed"?{...n,error:new ue.PredefinedConnectionError(n.error)}:n}function Ve(e){return V("listConnections",void 0,e)}async function qe(e,n){return await nt("planConnections",e,n)}function Ye(e,n){return V("provisionConnections",e,n)}function Xe(e,n){return V("removeConnections",e,n)}Object.defineProperty(exports,"__esModule",{value:!0});exports.PredefinedConnectionError=q.PredefinedConnectionError;exports.checkInstance=Fe;exports.init=$e;exports.
inspectConnection=Je;exports.isPredefinedConnectionError=q.isPredefinedConnectionError;exports.listConnections=Ve;exports.planConnections=qe;exports.provisionConnections=
Ye;exports.removeConnections=Xe;
