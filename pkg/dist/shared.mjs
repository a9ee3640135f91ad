var w=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&B(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...l}=o;Object.assign(this,l)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function Y(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function q(r){return r instanceof Error||Object(r).code===void 0?
f(r):r}function f(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. The next call starts afresh.",retryable:!1};return r instanceof
WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function B({name:r,message:e,code:t}){let n=new Error(e);return Object.
defineProperties(n,{name:A(r),stack:A(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function A(r){return{value:r,configurable:!0,writable:!0}}function a(r,e){try{return r?.[e]}catch{return}}function d(r,e){let t=a(r,e);return typeof t=="string"?t:void 0}var X=5,p=6,y=7;function b(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?p:Object.prototype.toString.call(r)===
"[object Object]"?y:-1}catch{return-1}}var M=["apiKey","fetch","signal"];function V(r){return b(r)!==y?r:I(r,(e,t)=>M.includes(e)?t:m(t,e,1))}var v=70,k=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function m(r,e,t){let n=b(r);if(n>=0&&n<p||t>v)return r;try{let o=a(r,"toJSON");if(typeof o=="function")return m(o.call(r,e),e,t+1);if(n===
p)return Array.from(r,(s,i)=>m(s,String(i),t+1))}catch{return k}return n!==y||typeof a(r,"then")=="function"?r:I(r,(o,s)=>m(s,o,t+1))}function I(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return k}}var O=new WeakMap;function T(r,e){let t=O.get(r)??_(r);return t.add(e),()=>{t.delete(e)}}function _(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),O.set(r,e),e}var F=0,D=1,J=2,h=3,L=1,G=2147483647,j=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+L,G));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ne(r,e,t,n){let o=()=>{};return{ended:new Promise(
i=>{let l,x,c=(u,U)=>{r.clear(l),x?.(),i({how:u,value:U})};if(o=()=>c(h),a(e,"aborted"))return c(h);try{x=e&&T(e,()=>c(h))}catch(u){return c(D,u)}t<1/0&&(l=r.set(
()=>c(J),t)),(async()=>n())().then(u=>c(F,u),u=>c(D,u))}),cancel:()=>o()}}function se(){return globalThis.TextDecoder??g}function C(){return globalThis.TextEncoder??E}var g=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,t=>`%${(t+256).toString(16).slice(1)}`).join(""))}},E=class{encode(e){let t=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
t.match(/%..|./g)??[],n=>n[1]?parseInt(n.slice(1),16):n.charCodeAt(0))}};function ce(r){let e=a(r,"cause"),t=d(r,"code")||d(e,"code")||void 0,n=typeof r=="string"&&r||d(r,"message")||"no reason given",o=[d(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function le({common:r,text:e}){let t=$(r),n=new(C())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.subarray(
0,o)}function $(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])for(let s=35;s<
(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var S=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,t){this.#e=e,this.#r=t}imports(){let e={};for(let[t,n]of Object.entries(this.#e.imports()))e[t]=P(n,o=>this.#n(
o));return e}start({exports:e},t){if(this.#e.start({exports:P(e,n=>this.#o(n))},t),this.broken)throw new Error("it broke at once");return this}run(e,...t){if(this.
broken)throw f(void 0);let n,o=s=>n=s;this.inFlight.add(o);try{return this.#e.functions[e](...t)}finally{if(this.inFlight.delete(o),n!==void 0)throw n}}#o(e){return(...t)=>{
if(this.broken)return[];try{return e(...t)}catch(n){return this.#t(n),[]}}}#n(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===
1?n=>t(e(n)):e.length===2?(n,o)=>t(e(n,o)):e.length===3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#t(e){if(this.broken)return;this.broken=!0;let t=f(e);for(let n of this.
inFlight)n(t);this.#r()}};function P(r,e){let t=Object.entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var W=class{#e;#r;#o;#n;#t;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#t!==void 0)return this.#t;try{let e=this.#o??
this.#e();return!("then"in e)&&!K()?this.#i(e):this.#t=this.#a(e).finally(()=>this.#t=void 0)}catch(e){throw R(e)}}#i(e){let t=N(e)?e:new WebAssembly.Module(e),
n=this.#r();return this.#s(t,n.start(new WebAssembly.Instance(t,n.imports()),t))}async#a(e){try{let t=await e,n=N(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#s(n,o.start(await WebAssembly.instantiate(n,o.imports()),n))}catch(t){throw R(t)}}#s(e,t){return this.#o=e,this.#n=t}};function K(){return typeof window<
"u"||"WorkerGlobalScope"in globalThis}function N(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function R(r){let{name:e="Error",message:t=String(
r)}=Object(r);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}export{h as ABORTED,p as ARRAY,F as DONE,D as FAILED,X as FUNCTION,S as Instance,W as Loader,y as OBJECT,w as PredefinedConnectionError,J as TIMED_OUT,j as Timers,
q as errorData,f as internalError,Y as isPredefinedConnectionError,ne as limited,a as propertyOf,le as readBytes,V as snapshot,se as textDecoder,C as textEncoder,
d as textOf,ce as toldBy,b as typeOf};
