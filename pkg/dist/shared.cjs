var b=Object.defineProperty;var M=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var v=Object.prototype.hasOwnProperty;var F=(r,e)=>{for(var t in e)b(r,t,{get:e[t],enumerable:!0})},J=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of _(e))!v.call(r,o)&&o!==t&&
b(r,o,{get:()=>e[o],enumerable:!(n=M(e,o))||n.enumerable});return r};var G=r=>J(b({},"__esModule",{value:!0}),r);var se={};F(se,{ABORTED:()=>E,ARRAY:()=>l,DONE:()=>P,FAILED:()=>g,FUNCTION:()=>Y,Instance:()=>O,Loader:()=>I,OBJECT:()=>f,PredefinedConnectionError:()=>h,TIMED_OUT:()=>W,
Timers:()=>x,errorData:()=>$,internalError:()=>p,isPredefinedConnectionError:()=>L,limited:()=>Z,propertyOf:()=>a,readBytes:()=>te,snapshot:()=>H,textDecoder:()=>ee,
textEncoder:()=>k,textOf:()=>d,toldBy:()=>re,typeOf:()=>y});module.exports=G(se);var h=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&K(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...c}=o;Object.assign(this,c)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function L(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function $(r){return r instanceof Error||Object(r).code===void 0?
p(r):r}function p(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function K({name:r,message:e,
code:t}){let n=new Error(e);return Object.defineProperties(n,{name:T(r),stack:T(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function T(r){return{value:r,
configurable:!0,writable:!0}}function a(r,e){try{return r?.[e]}catch{return}}function d(r,e){let t=a(r,e);return typeof t=="string"?t:void 0}var Y=5,l=6,f=7;function y(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?l:Object.prototype.toString.call(r)===
"[object Object]"?f:-1}catch{return-1}}var q=["apiKey","fetch","signal"];function H(r){return y(r)!==f?r:j(r,(e,t)=>q.includes(e)?t:m(t,e,1))}var X=70,D=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function m(r,e,t){let n=y(r);if(n>=0&&n<l||t>X)return r;try{let o=a(r,"toJSON");if(typeof o=="function")return m(o.call(r,e),e,t+1);if(n===
l)return Array.from(r,(s,i)=>m(s,String(i),t+1))}catch{return D}return n!==f||typeof a(r,"then")=="function"?r:j(r,(o,s)=>m(s,o,t+1))}function j(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return D}}var C=new WeakMap;function S(r,e){let t=C.get(r)??z(r);return t.add(e),()=>{t.delete(e)}}function z(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),C.set(r,e),e}var P=0,g=1,W=2,E=3,Q=1,V=2147483647,x=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+Q,V));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function Z(r,e,t,n){return new Promise(o=>{let s,
i,c=(u,B)=>{r.clear(s),i?.(),o({how:u,value:B})};if(a(e,"aborted"))return c(E);try{i=e&&S(e,()=>c(E))}catch(u){return c(g,u)}t<1/0&&(s=r.set(()=>c(W),t)),(async()=>n())().
then(u=>c(P,u),u=>c(g,u))})}function ee(){return globalThis.TextDecoder??w}function k(){return globalThis.TextEncoder??A}var w=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,t=>`%${(t+256).toString(16).slice(1)}`).join(""))}},A=class{encode(e){let t=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
t.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function re(r){let e=a(r,"cause"),t=d(r,"code")||d(e,"code")||void 0,n=typeof r=="string"&&r||d(r,"message")||"no reason given",o=[d(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function te({common:r,text:e}){let t=ne(r),n=new(k())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.
subarray(0,o)}function ne(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])
for(let s=35;s<(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var O=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,t){this.#e=e,this.#r=t}imports(){let e={};for(let[t,n]of Object.entries(this.#e.imports()))e[t]=N(n,o=>this.#t(
o));return e}start({exports:e},t){if(this.#e.start({exports:N(e,n=>this.#o(n))},t),this.broken)throw new Error("it broke at once");return this}run(e,...t){let n,
o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...t)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...t)=>{if(this.broken)return[];
try{return e(...t)}catch(n){return this.#n(n),[]}}}#t(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>t(e(n)):e.length===
2?(n,o)=>t(e(n,o)):e.length===3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#n(e){if(this.broken)return;this.broken=!0;let t=p(e);for(let n of this.inFlight)n(t);this.#r()}};
function N(r,e){let t=Object.entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var I=class{#e;#r;#o;#t;#n;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#t?.broken===!1)return this.#t;if(this.#n!==void 0)return this.#n;try{let e=this.#o??
this.#e();return!("then"in e)&&!oe()?this.#s(e):this.#n=this.#i(e).finally(()=>this.#n=void 0)}catch(e){throw U(e)}}#s(e){let t=this.#o=R(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#t=n.start(new WebAssembly.Instance(t,n.imports()),t)}async#i(e){try{let t=await e,n=this.#o=R(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#t=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(t){throw U(t)}}};function oe(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function R(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function U(r){let{name:e="Error",message:t=String(r)}=Object(r);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}0&&(module.exports={ABORTED,ARRAY,DONE,FAILED,FUNCTION,Instance,Loader,OBJECT,PredefinedConnectionError,TIMED_OUT,Timers,errorData,internalError,isPredefinedConnectionError,
limited,propertyOf,readBytes,snapshot,textDecoder,textEncoder,textOf,toldBy,typeOf});
module.exports={...module.exports};
