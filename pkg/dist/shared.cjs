var g=Object.defineProperty;var _=Object.getOwnPropertyDescriptor;var F=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var L=(r,e)=>{for(var t in e)g(r,t,{get:e[t],enumerable:!0})},G=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of F(e))!J.call(r,o)&&o!==t&&
g(r,o,{get:()=>e[o],enumerable:!(n=_(e,o))||n.enumerable});return r};var $=r=>G(g({},"__esModule",{value:!0}),r);var ae={};L(ae,{ABORTED:()=>h,ARRAY:()=>l,DONE:()=>N,FAILED:()=>x,FUNCTION:()=>H,Instance:()=>I,Loader:()=>T,OBJECT:()=>f,PredefinedConnectionError:()=>E,TIMED_OUT:()=>R,
Timers:()=>w,errorData:()=>Y,internalError:()=>y,isPredefinedConnectionError:()=>K,limited:()=>re,propertyOf:()=>a,readBytes:()=>oe,snapshot:()=>z,textDecoder:()=>te,
textEncoder:()=>O,textOf:()=>d,toldBy:()=>ne,typeOf:()=>m});module.exports=$(ae);var E=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&q(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...p}=o;Object.assign(this,p)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function K(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function Y(r){return r instanceof Error||Object(r).code===void 0?
y(r):r}function y(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function q({name:r,message:e,
code:t}){let n=new Error(e);return Object.defineProperties(n,{name:j(r),stack:j(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function j(r){return{value:r,
configurable:!0,writable:!0}}function a(r,e){try{return r?.[e]}catch{return}}function d(r,e){let t=a(r,e);return typeof t=="string"?t:void 0}var H=5,l=6,f=7;function m(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?l:Object.prototype.toString.call(r)===
"[object Object]"?f:-1}catch{return-1}}var X=["apiKey","fetch","signal"];function z(r){return m(r)!==f?r:S(r,(e,t)=>X.includes(e)?t:b(t,e,1))}var Q=70,C=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function b(r,e,t){let n=m(r);if(n>=0&&n<l||t>Q)return r;try{let o=a(r,"toJSON");if(typeof o=="function")return b(o.call(r,e),e,t+1);if(n===
l)return Array.from(r,(s,i)=>b(s,String(i),t+1))}catch{return C}return n!==f||typeof a(r,"then")=="function"?r:S(r,(o,s)=>b(s,o,t+1))}function S(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return C}}var P=new WeakMap;function W(r,e){let t=P.get(r)??V(r);return t.add(e),()=>{t.delete(e)}}function V(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),P.set(r,e),e}var N=0,x=1,R=2,h=3,Z=1,ee=2147483647,w=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+Z,ee));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function re(r,e,t,n){let o=()=>{};return{ended:new Promise(
i=>{let p,D,c=(u,v)=>{r.clear(p),D?.(),i({how:u,value:v})};if(o=()=>c(h),a(e,"aborted"))return c(h);try{D=e&&W(e,()=>c(h))}catch(u){return c(x,u)}t<1/0&&(p=r.set(
()=>c(R),t)),(async()=>n())().then(u=>c(N,u),u=>c(x,u))}),cancel:()=>o()}}function te(){return globalThis.TextDecoder??A}function O(){return globalThis.TextEncoder??k}var A=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,t=>`%${(t+256).toString(16).slice(1)}`).join(""))}},k=class{encode(e){let t=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
t.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function ne(r){let e=a(r,"cause"),t=d(r,"code")||d(e,"code")||void 0,n=typeof r=="string"&&r||d(r,"message")||"no reason given",o=[d(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function oe({common:r,text:e}){let t=se(r),n=new(O())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.
subarray(0,o)}function se(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])
for(let s=35;s<(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var I=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,t){this.#e=e,this.#r=t}imports(){let e={};for(let[t,n]of Object.entries(this.#e.imports()))e[t]=U(n,o=>this.#t(
o));return e}start({exports:e},t){if(this.#e.start({exports:U(e,n=>this.#o(n))},t),this.broken)throw new Error("it broke at once");return this}run(e,...t){let n,
o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...t)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...t)=>{if(this.broken)return[];
try{return e(...t)}catch(n){return this.#n(n),[]}}}#t(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>t(e(n)):e.length===
2?(n,o)=>t(e(n,o)):e.length===3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#n(e){if(this.broken)return;this.broken=!0;let t=y(e);for(let n of this.inFlight)n(t);this.#r()}};
function U(r,e){let t=Object.entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var T=class{#e;#r;#o;#t;#n;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#t?.broken===!1)return this.#t;if(this.#n!==void 0)return this.#n;try{let e=this.#o??
this.#e();return!("then"in e)&&!ie()?this.#s(e):this.#n=this.#i(e).finally(()=>this.#n=void 0)}catch(e){throw M(e)}}#s(e){let t=this.#o=B(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#t=n.start(new WebAssembly.Instance(t,n.imports()),t)}async#i(e){try{let t=await e,n=this.#o=B(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#t=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(t){throw M(t)}}};function ie(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function B(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function M(r){let{name:e="Error",message:t=String(r)}=Object(r);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}0&&(module.exports={ABORTED,ARRAY,DONE,FAILED,FUNCTION,Instance,Loader,OBJECT,PredefinedConnectionError,TIMED_OUT,Timers,errorData,internalError,isPredefinedConnectionError,
limited,propertyOf,readBytes,snapshot,textDecoder,textEncoder,textOf,toldBy,typeOf});
module.exports={...module.exports};
