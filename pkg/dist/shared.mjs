var g=class extends Error{static name="PredefinedConnectionError";#e;constructor(e,r=e.cause&&v(e.cause)){super(e.message,r===void 0?void 0:{cause:r});let{name:n,
...o}=e;this.#e=o;let{message:s,cause:i,...a}=o;Object.assign(this,a)}get name(){return"PredefinedConnectionError"}toJSON(){return{name:this.name,...this.#e}}};
function K(t){return t!==null&&typeof t=="object"&&"name"in t&&t.name==="PredefinedConnectionError"}function Y(t){return t instanceof Error||Object(t).code===void 0?
m(t):t}function m(t){let e={code:"INTERNAL",message:"predefined-connection broke down: please report it. What was in flight is lost; the next call starts afresh\
.",retryable:!1};return t instanceof WebAssembly.RuntimeError||t instanceof RangeError?{...e,cause:{name:t.name,message:t.message}}:e}function v({name:t,message:e,
code:r}){let n=new Error(e);return Object.defineProperties(n,{name:E(t),stack:E(`${t}: ${e}`)}),r===void 0?n:Object.assign(n,{code:r})}function E(t){return{value:t,
configurable:!0,writable:!0}}function c(t,e){try{return t?.[e]}catch{return}}function d(t,e){let r=c(t,e);return typeof r=="string"?r:void 0}var H=5,f=6,p=7;function b(t){if(t===null)return 1;
let e=["undefined",,"string","boolean","number","function"].indexOf(typeof t);if(e>=0)return e;try{return Array.isArray(t)?f:Object.prototype.toString.call(t)===
"[object Object]"?p:-1}catch{return-1}}var R=["apiKey","fetch","signal"];function Q(t){return b(t)!==p?t:A(t,(e,r)=>R.includes(e)?r:y(r,e,1))}var M=70,w=new Proxy({},{ownKeys(){throw new TypeError("i\
t could not be read")}});function y(t,e,r){let n=b(t);if(n>=0&&n<f||r>M)return t;try{let o=c(t,"toJSON");if(typeof o=="function")return y(o.call(t,e),e,r+1);if(n===
f)return Array.from(t,(s,i)=>y(s,String(i),r+1))}catch{return w}return n!==p||typeof c(t,"then")=="function"?t:A(t,(o,s)=>y(s,o,r+1))}function A(t,e){try{return Object.
fromEntries(Object.entries(t).map(([r,n])=>[r,e(r,n)]))}catch{return w}}var k=new WeakMap;function O(t,e){let r=k.get(t)??U(t);return r.add(e),()=>{r.delete(e)}}function U(t){let e=new Set;return t.addEventListener("abort",()=>{for(let r of e)
r()}),k.set(t,e),e}var _=0,T=1,J=2,I=3,G=1,L=2147483647,D=class{#e=new Set;set(e,r){let n=setTimeout(()=>{this.#e.delete(n),e()},Math.min(Math.ceil(r)+G,L));return this.#e.add(n),
n}clear(e){this.#e.delete(e)&&clearTimeout(e)}clearAll(){for(let e of this.#e)clearTimeout(e);this.#e.clear()}};function te(t,e,r,n){return new Promise(o=>{let s,
i,a=(u,B)=>{t.clear(s),i?.(),o({how:u,value:B})};if(c(e,"aborted"))return a(I);try{i=e&&O(e,()=>a(I))}catch(u){return a(T,u)}r<1/0&&(s=t.set(()=>a(J),r)),(async()=>n())().
then(u=>a(_,u),u=>a(T,u))})}function oe(){return globalThis.TextDecoder??h}function j(){return globalThis.TextEncoder??x}var h=class{decode(e=new Uint8Array){let r="";for(let n=0;n<e.length;){
let o=e[n++],s=o<128?0:o<224?1:o<240?2:3,i=s===0?o:o&63>>s;for(let a=s;a>0;a--)i=i<<6|e[n++]&63;r+=String.fromCodePoint(i)}return r}},x=class{encode(e){let r=[];
for(let n of e){let o=n.codePointAt(0);o<128?r.push(o):o<2048?r.push(192|o>>6,l(o)):o>=55296&&o<57344?r.push(239,191,189):o<65536?r.push(224|o>>12,l(o>>6),l(o)):
r.push(240|o>>18,l(o>>12),l(o>>6),l(o))}return Uint8Array.from(r)}};function l(t){return 128|t&63}function ae(t){let e=c(t,"cause"),r=d(t,"code")||d(e,"code")||void 0,n=typeof t=="string"&&t||d(t,"message")||"no reason given",o=[d(e,"message"),r].reduce((s,i)=>i&&
!s.includes(i)?`${s}: ${i}`:s,n);return{name:d(t,"name")||"Error",message:o,code:r,hasCause:e!=null}}function de({common:t,text:e}){let r=$(t),n=new(j())().encode(e),o=0;for(let s=0;s<n.length;s++){let i=n[s];i>124&&(i=(i-124)*128+n[++s]),n[o++]=r[i]}return n.subarray(
0,o)}function $(t){let e=[...Array(256).keys()],r=[...e.filter(o=>t[o]==="1"),...e.filter(o=>t[o]==="0")],n=new Uint8Array(384);for(let o of[0,128,256])for(let s=35;s<
(o===0?125:127);s++)s!==92&&(n[o+s]=r.shift());return n}var P=class{broken=!1;#e=new Set;#r;#t;constructor(e,r){this.#r=e,this.#t=r}imports(){let e={};for(let[r,n]of Object.entries(this.#r.imports()))e[r]=C(n,o=>this.#o(
o));return e}start({exports:e},r){if(this.#r.start({exports:C(e,n=>this.#n(n))},r),this.broken)throw new Error("it broke at its start");return this}call(e,r){return new Promise(
(n,o)=>{this.#e.add(o);let s=i=>a=>{this.#e.delete(o),i(a)};Promise.resolve(this.#r.functions[e](...r)).then(s(n),s(o))})}run(e,...r){let n,o=s=>n=s;this.#e.add(
o);try{return this.#r.functions[e](...r)}finally{if(this.#e.delete(o),n!==void 0)throw n}}#n(e){return(...r)=>{if(this.broken)return[];try{return e(...r)}catch(n){
return this.#s(n),[]}}}#o(e){let r=n=>{if(this.broken)throw new Error("broken");return n};return e.length===1?n=>r(e(n)):e.length===2?(n,o)=>r(e(n,o)):e.length===
3?(n,o,s)=>r(e(n,o,s)):(...n)=>r(e(...n))}#s(e){if(this.broken)return;this.broken=!0;let r=m(e);for(let n of this.#e)n(r);this.#t()}};function C(t,e){let r=Object.
entries(t).map(([n,o])=>[n,typeof o=="function"?e(o):o]);return Object.fromEntries(r)}var S=class{#e;#r;#t;#n;#o;constructor(e,r){this.#e=e,this.#r=r}instance(){if(this.#n?.broken===!1)return this.#n;if(this.#o!==void 0)return this.#o;try{let e=this.#t??
this.#e();return!("then"in e)&&!F()?this.#s(e):this.#o=this.#i(e).finally(()=>this.#o=void 0)}catch(e){throw N(e)}}#s(e){let r=this.#t=W(e)?e:new WebAssembly.Module(
e),n=this.#r();return this.#n=n.start(new WebAssembly.Instance(r,n.imports()),r)}async#i(e){try{let r=await e,n=this.#t=W(r)?r:await WebAssembly.compile(r),o=this.#r();
return this.#n=o.start(await WebAssembly.instantiate(n,o.imports()),n)}catch(r){throw N(r)}}};function F(){return typeof window<"u"||"WorkerGlobalScope"in globalThis}
function W(t){return Object.prototype.toString.call(t)==="[object WebAssembly.Module]"}function N(t){let{name:e="Error",message:r=String(t)}=Object(t);return{code:"\
LOAD_FAILED",message:`predefined-connection could not load its WebAssembly: ${r}`,retryable:!0,cause:{name:e,message:r}}}export{I as ABORTED,f as ARRAY,_ as DONE,T as FAILED,H as FUNCTION,P as Instance,S as Loader,p as OBJECT,g as PredefinedConnectionError,J as TIMED_OUT,D as Timers,
Y as errorData,m as internalError,K as isPredefinedConnectionError,te as limited,c as propertyOf,de as readBytes,Q as snapshot,oe as textDecoder,j as textEncoder,
d as textOf,ae as toldBy,b as typeOf};
