var h=Object.defineProperty;var U=Object.getOwnPropertyDescriptor;var _=Object.getOwnPropertyNames;var J=Object.prototype.hasOwnProperty;var G=(r,e)=>{for(var t in e)h(r,t,{get:e[t],enumerable:!0})},L=(r,e,t,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let o of _(e))!J.call(r,o)&&o!==t&&
h(r,o,{get:()=>e[o],enumerable:!(n=U(e,o))||n.enumerable});return r};var $=r=>L(h({},"__esModule",{value:!0}),r);var ie={};G(ie,{ABORTED:()=>E,ARRAY:()=>f,DONE:()=>W,FAILED:()=>g,FUNCTION:()=>q,Instance:()=>T,Loader:()=>I,OBJECT:()=>p,PredefinedConnectionError:()=>x,TIMED_OUT:()=>N,
Timers:()=>w,errorData:()=>K,internalError:()=>y,isPredefinedConnectionError:()=>F,limited:()=>ee,propertyOf:()=>c,readBytes:()=>ne,snapshot:()=>X,textDecoder:()=>re,
textEncoder:()=>O,textOf:()=>d,toldBy:()=>te,typeOf:()=>m});module.exports=$(ie);var x=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,t=e.cause&&Y(e.cause)){super(e.message,t===void 0?void 0:{cause:t});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...a}=o;Object.assign(this,a)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function F(r){return r!==null&&typeof r=="object"&&"name"in r&&r.name==="PredefinedConnectionError"}function K(r){return r instanceof Error||Object(r).code===void 0?
y(r):r}function y(r){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return r instanceof WebAssembly.RuntimeError||r instanceof RangeError?{...e,cause:{name:r.name,message:r.message}}:e}function Y({name:r,message:e,
code:t}){let n=new Error(e);return Object.defineProperties(n,{name:D(r),stack:D(`${r}: ${e}`)}),t===void 0?n:Object.assign(n,{code:t})}function D(r){return{value:r,
configurable:!0,writable:!0}}function c(r,e){try{return r?.[e]}catch{return}}function d(r,e){let t=c(r,e);return typeof t=="string"?t:void 0}var q=5,f=6,p=7;function m(r){if(r===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof r);if(e>=0)return e;try{return Array.isArray(r)?f:Object.prototype.toString.call(r)===
"[object Object]"?p:-1}catch{return-1}}var H=["apiKey","fetch","signal"];function X(r){return m(r)!==p?r:P(r,(e,t)=>H.includes(e)?t:b(t,e,1))}var z=70,j=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function b(r,e,t){let n=m(r);if(n>=0&&n<f||t>z)return r;try{let o=c(r,"toJSON");if(typeof o=="function")return b(o.call(r,e),e,t+1);if(n===
f)return Array.from(r,(s,i)=>b(s,String(i),t+1))}catch{return j}return n!==p||typeof c(r,"then")=="function"?r:P(r,(o,s)=>b(s,o,t+1))}function P(r,e){try{return Object.
fromEntries(Object.entries(r).map(([t,n])=>[t,e(t,n)]))}catch{return j}}var C=new WeakMap;function S(r,e){let t=C.get(r)??Q(r);return t.add(e),()=>{t.delete(e)}}function Q(r){let e=new Set;return r.addEventListener("abort",()=>{for(let t of e)
t()}),C.set(r,e),e}var W=0,g=1,N=2,E=3,V=1,Z=2147483647,w=class{#e=new Set;set(e,t){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(t)+V,Z));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function ee(r,e,t,n){return new Promise(o=>{let s,
i,a=(u,M)=>{r.clear(s),i?.(),o({how:u,value:M})};if(c(e,"aborted"))return a(E);try{i=e&&S(e,()=>a(E))}catch(u){return a(g,u)}t<1/0&&(s=r.set(()=>a(N),t)),(async()=>n())().
then(u=>a(W,u),u=>a(g,u))})}function re(){return globalThis.TextDecoder??A}function O(){return globalThis.TextEncoder??k}var A=class{decode(e=new Uint8Array){let t="";for(let n=0;n<e.length;){
let o=e[n++],s=o<128?0:o<224?1:o<240?2:3,i=s===0?o:o&63>>s;for(let a=s;a>0;a--)i=i<<6|e[n++]&63;t+=String.fromCodePoint(i)}return t}},k=class{encode(e){let t=[];
for(let n of e){let o=n.codePointAt(0);o<128?t.push(o):o<2048?t.push(192|o>>6,l(o)):o>=55296&&o<57344?t.push(239,191,189):o<65536?t.push(224|o>>12,l(o>>6),l(o)):
t.push(240|o>>18,l(o>>12),l(o>>6),l(o))}return Uint8Array.from(t)}};function l(r){return 128|r&63}function te(r){let e=c(r,"cause"),t=d(r,"code")||d(e,"code")||void 0,n=typeof r=="string"&&r||d(r,"message")||"no reason given",o=[d(e,"message"),t].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(r,"name")||"Error",message:o,code:t,hasCause:e!=null}}function ne({common:r,text:e}){let t=oe(r),n=new(O())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=t[i]}return n.
subarray(0,o)}function oe(r){let e=[...Array(256).keys()],t=[...e.filter(o=>r[o]==="1"),...e.filter(o=>r[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])
for(let s=35;s<(o===0?125:127);s++)s!==92&&(n[o+s]=t.shift());return n}var T=class{broken=!1;#e=new Set;#r;#t;constructor(e,t){this.#r=e,this.#t=t}imports(){let e={};for(let[t,n]of Object.entries(this.#r.imports()))e[t]=B(n,o=>this.#o(
o));return e}start({exports:e},t){if(this.#r.start({exports:B(e,n=>this.#n(n))},t),this.broken)throw new Error("it broke at its start");return this}call(e,t){return new Promise(
(n,o)=>{this.#e.add(o);let s=i=>a=>{this.#e.delete(o),i(a)};Promise.resolve(this.#r.functions[e](...t)).then(s(n),s(o))})}run(e,...t){let n,o=s=>n=s;this.#e.add(
o);try{return this.#r.functions[e](...t)}finally{if(this.#e.delete(o),n!==void 0)throw n}}#n(e){return(...t)=>{if(this.broken)return[];try{return e(...t)}catch(n){
return this.#s(n),[]}}}#o(e){let t=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>t(e(n)):e.length===2?(n,o)=>t(e(n,o)):e.length===
3?(n,o,s)=>t(e(n,o,s)):(...n)=>t(e(...n))}#s(e){if(this.broken)return;this.broken=!0;let t=y(e);for(let n of this.#e)n(t);this.#t()}};function B(r,e){let t=Object.
entries(r).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(t)}var I=class{#e;#r;#t;#n;#o;constructor(e,t){this.#e=e,this.#r=t}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#o!==void 0)return this.#o;try{let e=this.#t??
this.#e();return!("then"in e)&&!se()?this.#s(e):this.#o=this.#i(e).finally(()=>this.#o=void 0)}catch(e){throw R(e)}}#s(e){let t=this.#t=v(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#n=n.start(new WebAssembly.Instance(t,n.imports()),t)}async#i(e){try{let t=await e,n=this.#t=v(t)?t:await WebAssembly.compile(t),o=this.#r();
return this.#n=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(t){throw R(t)}}};function se(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function v(r){return Object.prototype.toString.call(r)==="[object WebAssembly.Module]"}function R(r){let{name:e="Error",message:t=String(r)}=Object(r);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${t}`,retryable:!0,cause:{name:e,message:t}}}
