var f=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,r=e.cause&&w(e.cause)){super(e.message,r===void 0?void 0:{cause:r});let{name:t,
...o}=e;this.#e=o;let{message:s,cause:a,...x}=o;Object.assign(this,x)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function j(n){return n!==null&&typeof n=="object"&&"name"in n&&n.name==="PredefinedConnectionError"}function C(n){return n instanceof Error||Object(n).code===void 0?
c(n):n}function c(n){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. The next call starts afresh.",retryable:!1};return n instanceof
WebAssembly.RuntimeError||n instanceof RangeError?{...e,cause:{name:n.name,message:n.message}}:e}function w({name:n,message:e,code:r}){let t=new Error(e);return Object.
defineProperties(t,{name:p(n),stack:p(`${n}: ${e}`)}),r===void 0?t:Object.assign(t,{code:r})}function p(n){return{value:n,configurable:!0,writable:!0}}var D=new WeakMap;function P(){return globalThis.TextDecoder??u}function T(){return globalThis.TextEncoder??d}var u=class{decode(e=new Uint8Array){return decodeURIComponent(Array.
from(e,r=>`%${(r+256).toString(16).slice(1)}`).join(""))}},d=class{encode(e){let r=encodeURIComponent(e.replace(/\p{Surrogate}/gu,"\uFFFD"));return Uint8Array.from(
r.match(/%..|./g)??[],t=>t[1]?parseInt(t.slice(1),16):t.charCodeAt(0))}};function l(n,e){try{return n?.[e]}catch{return}}function i(n,e){let r=l(n,e);return typeof r=="string"?r:void 0}var S=2,N=5,I=6,k=7,b=8;function M(n){if(n===null)
return 1;let e=["undefined",,"string","boolean","number","function"].indexOf(typeof n);if(e>=0)return e;try{return Array.isArray(n)?I:Object.prototype.toString.
call(n)==="[object Object]"?k:b}catch{return b}}function $(n){let e=l(n,"cause"),r=i(n,"code")||i(e,"code")||void 0,t=typeof n=="string"&&n||i(n,"message")||"no reason given",o=[i(e,"message"),r].reduce((s,a)=>a&&
!s.includes(a)?`${s}: ${a}`:s,t);return{name:i(n,"name")||"Error",message:o,code:r,hasCause:e!=null}}var m=class{broken=!1;inFlight=new Set;#e;#r;constructor(e,r){this.#e=e,this.#r=r}imports(){let e={};for(let[r,t]of Object.entries(this.#e.imports()))e[r]=y(t,o=>this.#t(
o));return e}start({exports:e},r){if(this.#e.start({exports:y(e,t=>this.#o(t))},r),this.broken)throw new Error("it broke at once");return this}run(e,...r){if(this.
broken)throw c(void 0);let t,o=s=>t=s;this.inFlight.add(o);try{return this.#e.functions[e](...r)}finally{if(this.inFlight.delete(o),t!==void 0)throw t}}#o(e){return(...r)=>{
if(this.broken)return[];try{return e(...r)}catch(t){return this.#n(t),[]}}}#t(e){let r=t=>{if(this.broken)throw new Error("broken");return t};return e.length===
1?t=>r(e(t)):e.length===2?(t,o)=>r(e(t,o)):e.length===3?(t,o,s)=>r(e(t,o,s)):(...t)=>r(e(...t))}#n(e){if(this.broken)return;this.broken=!0;let r=c(e);for(let t of this.
inFlight)t(r);this.#r()}};function y(n,e){let r=Object.entries(n).map(([t,o])=>[t,typeof o=="function"?e(o):o]);return Object.fromEntries(r)}var h=class{#e;#r;#o;#t;#n;constructor(e,r){this.#e=e,this.#r=r}instance(){if(this.#t?.broken===!1)return this.#t;if(this.#n!==void 0)return this.#n;try{let e=this.#o??
this.#e();return!("then"in e)&&!A()?this.#i(e):this.#n=this.#a(e).finally(()=>this.#n=void 0)}catch(e){throw E(e)}}#i(e){let r=g(e)?e:new WebAssembly.Module(e),
t=this.#r();return this.#s(r,t.start(new WebAssembly.Instance(r,t.imports()),r))}async#a(e){try{let r=await e,t=g(r)?r:await WebAssembly.compile(r),o=this.#r();
return this.#s(t,o.start(await WebAssembly.instantiate(t,o.imports()),t))}catch(r){throw E(r)}}#s(e,r){return this.#o=e,this.#t=r}};function A(){return typeof window<
"u"||"WorkerGlobalScope"in globalThis}function g(n){return Object.prototype.toString.call(n)==="[object WebAssembly.Module]"}function E(n){let{name:e="Error",message:r=String(
n)}=Object(n);return{code:"LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${r}`,retryable:!0,cause:{name:e,message:r}}}export{I as ARRAY,N as FUNCTION,m as Instance,h as Loader,k as OBJECT,f as PredefinedConnectionError,S as STRING,C as errorData,c as internalError,j as isPredefinedConnectionError,
D as progressOf,l as propertyOf,P as textDecoder,T as textEncoder,i as textOf,$ as toldBy,M as typeOf};
