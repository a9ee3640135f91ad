#!/usr/bin/env node
"use strict";var la=Object.create;var $i=Object.defineProperty;var ca=Object.getOwnPropertyDescriptor;var ua=Object.getOwnPropertyNames;var da=Object.getPrototypeOf,ha=Object.prototype.hasOwnProperty;var b=(i,e,t)=>()=>{if(t)throw t[0];try{return i&&(e=i(i=0)),e}catch(n){throw t=[n],n}};var ye=(i,e)=>()=>{try{return e||i((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Z=(i,e)=>{for(var t in e)$i(i,t,{get:e[t],enumerable:!0})},ma=(i,e,t,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let r of ua(e))!ha.call(i,r)&&r!==t&&$i(i,r,{get:()=>e[r],enumerable:!(n=ca(e,r))||n.enumerable});return i};var Me=(i,e,t)=>(t=i!=null?la(da(i)):{},ma(e||!i||!i.__esModule?$i(t,"default",{value:i,enumerable:!0}):t,i));var Xe=ye(wi=>{var yt=class extends Error{constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,
this.exitCode=e,this.nestedError=void 0}},yi=class extends yt{constructor(e){super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),
this.name=this.constructor.name}};wi.CommanderError=yt;wi.InvalidArgumentError=yi});var wt=ye(vi=>{var{InvalidArgumentError:fa}=Xe(),bi=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=
void 0,this.defaultValueDescription=void 0,this.argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=
e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith("...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this.
_name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=e,this.defaultValueDescription=
t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new fa(`\
Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}argRequired(){return this.required=!0,this}argOptional(){
return this.required=!1,this}};function pa(i){let e=i.name()+(i.variadic===!0?"...":"");return i.required?"<"+e+">":"["+e+"]"}vi.Argument=bi;vi.humanReadableArgName=
pa});var Si=ye(xi=>{var{humanReadableArgName:ga}=wt(),Ci=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,
this.showGlobalOptions=!1}prepareContext(e){this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(r=>!r._hidden),n=e._getHelpCommand();
return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort((r,s)=>r.name().localeCompare(s.name())),t}compareOptions(e,t){let n=r=>r.short?r.short.replace(/^-/,
""):r.long.replace(/^--/,"");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(r=>!r.hidden),n=e._getHelpOption();if(n&&!n.hidden){let r=n.
short&&e._findOption(n.short),s=n.long&&e._findOption(n.long);!r&&!s?t.push(n):n.long&&!s?t.push(e.createOption(n.long,n.description)):n.short&&!r&&t.push(e.createOption(
n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let n=e.
parent;n;n=n.parent){let r=n.options.filter(s=>!s.hidden);t.push(...r)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&
e.registeredArguments.forEach(t=>{t.description=t.description||e._argsDescription[t.name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:
[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>ga(n)).join(" ");return e._name+(e._aliases[0]?"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+
(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(e).reduce((n,r)=>Math.max(n,
this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(r)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,r)=>Math.max(n,this.displayWidth(
t.styleOptionTerm(t.optionTerm(r)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(e).reduce((n,r)=>Math.max(n,this.displayWidth(t.styleOptionTerm(
t.optionTerm(r)))),0)}longestArgumentTermLength(e,t){return t.visibleArguments(e).reduce((n,r)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(
r)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let r=e.parent;r;r=r.parent)n=r.name()+" "+n;return n+t+" "+e.usage()}commandDescription(e){
return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.
map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.
defaultValueDescription||JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&
t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}argumentDescription(e){let t=[];
if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let r=new Map;return e.forEach(s=>{let o=n(s);r.has(o)||r.set(o,[])}),t.forEach(s=>{let o=n(s);
r.has(o)||r.set(o,[]),r.get(o).push(s)}),r}formatHelp(e,t){let n=t.padWidth(e,t),r=t.helpWidth??80;function s(h,m){return t.formatItem(h,n,m,t)}let o=[`${t.styleTitle(
"Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],a=t.commandDescription(e);a.length>0&&(o=o.concat([t.boxWrap(t.styleCommandDescription(a),r),""]));let l=t.visibleArguments(
e).map(h=>s(t.styleArgumentTerm(t.argumentTerm(h)),t.styleArgumentDescription(t.argumentDescription(h))));if(o=o.concat(this.formatItemList("Arguments:",l,t)),this.
groupItems(e.options,t.visibleOptions(e),h=>h.helpGroupHeading??"Options:").forEach((h,m)=>{let f=h.map(g=>s(t.styleOptionTerm(t.optionTerm(g)),t.styleOptionDescription(
t.optionDescription(g))));o=o.concat(this.formatItemList(m,f,t))}),t.showGlobalOptions){let h=t.visibleGlobalOptions(e).map(m=>s(t.styleOptionTerm(t.optionTerm(
m)),t.styleOptionDescription(t.optionDescription(m))));o=o.concat(this.formatItemList("Global Options:",h,t))}return this.groupItems(e.commands,t.visibleCommands(
e),h=>h.helpGroup()||"Commands:").forEach((h,m)=>{let f=h.map(g=>s(t.styleSubcommandTerm(t.subcommandTerm(g)),t.styleSubcommandDescription(t.subcommandDescription(
g))));o=o.concat(this.formatItemList(m,f,t))}),o.join(`
`)}displayWidth(e){return Yn(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.
styleSubcommandText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(
e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.
styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){return e.split(" ").map(t=>t===
"[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(
e,t),t.longestGlobalOptionTermLength(e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,r){
let o=" ".repeat(2);if(!n)return o+e;let a=e.padEnd(t+e.length-r.displayWidth(e)),l=2,d=(this.helpWidth??80)-t-l-2,h;return d<this.minWidthToWrap||r.preformatted(
n)?h=n:h=r.boxWrap(n,d).replace(/\n/g,`
`+" ".repeat(t+l)),o+a+" ".repeat(l)+h.replace(/\n/g,`
${o}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),r=/[\s]*[^\s]+/g,s=[];return n.forEach(o=>{let a=o.match(r);if(a===null){s.push("");
return}let l=[a.shift()],u=this.displayWidth(l[0]);a.forEach(d=>{let h=this.displayWidth(d);if(u+h<=t){l.push(d),u+=h;return}s.push(l.join(""));let m=d.trimStart();
l=[m],u=this.displayWidth(m)}),s.push(l.join(""))}),s.join(`
`)}};function Yn(i){let e=/\x1b\[\d*(;\d*)*m/g;return i.replace(e,"")}xi.Help=Ci;xi.stripColor=Yn});var Ai=ye(Ii=>{var{InvalidArgumentError:_a}=Xe(),Oi=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("<"),this.optional=e.includes(
"["),this.variadic=/\w\.\.\.[>\]]$/.test(e),this.mandatory=!1;let n=$a(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,this.long&&(this.negate=this.
long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=
!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.defaultValue=e,this.defaultValueDescription=
t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="stri\
ng"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){
return this.mandatory=!!e,this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){
return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new _a(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.
variadic?this._collectValue(t,n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){return this.negate?Qn(this.
name().replace(/^no-/,"")):Qn(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){return!this.required&&
!this.optional&&!this.negate}},Ei=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?
this.negativeOptions.set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&
this.dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();if(!this.dualOptions.has(n))return!0;let r=this.negativeOptions.get(n).presetArg,s=r!==void 0?
r:!1;return t.negate===(s===e)}};function Qn(i){return i.split("-").reduce((e,t)=>e+t[0].toUpperCase()+t.slice(1))}function $a(i){let e,t,n=/^-[^-]$/,r=/^--[^-]/,
s=i.split(/[ |,]+/).concat("guard");if(n.test(s[0])&&(e=s.shift()),r.test(s[0])&&(t=s.shift()),!e&&n.test(s[0])&&(e=s.shift()),!e&&r.test(s[0])&&(e=t,t=s.shift()),
s[0].startsWith("-")){let o=s[0],a=`option creation failed due to '${o}' in option flags '${i}'`;throw/^-[^-][^-]/.test(o)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(o)?new Error(`${a}
- too many short flags`):r.test(o)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${i}'.`);return{shortFlag:e,longFlag:t}}
Ii.Option=Oi;Ii.DualOptions=Ei});var Zn=ye(Xn=>{function ya(i,e){if(Math.abs(i.length-e.length)>3)return Math.max(i.length,e.length);let t=[];for(let n=0;n<=i.length;n++)t[n]=[n];for(let n=0;n<=
e.length;n++)t[0][n]=n;for(let n=1;n<=e.length;n++)for(let r=1;r<=i.length;r++){let s=1;i[r-1]===e[n-1]?s=0:s=1,t[r][n]=Math.min(t[r-1][n]+1,t[r][n-1]+1,t[r-1][n-
1]+s),r>1&&n>1&&i[r-1]===e[n-2]&&i[r-2]===e[n-1]&&(t[r][n]=Math.min(t[r][n],t[r-2][n-2]+1))}return t[i.length][e.length]}function wa(i,e){if(!e||e.length===0)return"";
e=Array.from(new Set(e));let t=i.startsWith("--");t&&(i=i.slice(2),e=e.map(o=>o.slice(2)));let n=[],r=3,s=.4;return e.forEach(o=>{if(o.length<=1)return;let a=ya(
i,o),l=Math.max(i.length,o.length);(l-a)/l>s&&(a<r?(r=a,n=[o]):a===r&&n.push(o))}),n.sort((o,a)=>o.localeCompare(a)),t&&(n=n.map(o=>`--${o}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}Xn.suggestSimilar=wa});var nr=ye(Di=>{var ba=require("node:events").EventEmitter,Ni=require("node:child_process"),fe=require("node:path"),bt=require("node:fs"),k=require("node:process"),
{Argument:va,humanReadableArgName:Ca}=wt(),{CommanderError:Ti}=Xe(),{Help:xa,stripColor:Sa}=Si(),{Option:er,DualOptions:Oa}=Ai(),{suggestSimilar:tr}=Zn(),Pi=class i extends ba{constructor(e){
super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.
registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources={},
this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=
null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=
!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:t=>k.stdout.write(t),writeErr:t=>k.stderr.write(t),outputError:(t,n)=>n(t),getOutHelpWidth:()=>k.stdout.isTTY?k.stdout.columns:void 0,getErrHelpWidth:()=>k.
stderr.isTTY?k.stderr.columns:void 0,getOutHasColors:()=>ki()??(k.stdout.isTTY&&k.stdout.hasColors?.()),getErrHasColors:()=>ki()??(k.stderr.isTTY&&k.stderr.hasColors?.()),
stripColor:t=>Sa(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=
void 0,this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=
e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e.
_storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=e._allowExcessArguments,this._enablePositionalOptions=
e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){let r=t,s=n;typeof r=="object"&&r!==null&&(s=r,r=null),s=s||{};let[,o,a]=e.match(/([^ ]+) *(.*)/),
l=this.createCommand(o);return r&&(l.description(r),l._executableHandler=!0),s.isDefault&&(this._defaultCommandName=l._name),l._hidden=!!(s.noHelp||s.hidden),l.
_executableFile=s.executableFile||null,a&&l.arguments(a),this._registerCommand(l),l.parent=this,l.copyInheritedSettings(this),r?this:l}createCommand(e){return new i(
e)}createHelp(){return Object.assign(new xa,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:(this._helpConfiguration=e,this)}configureOutput(e){
return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!="stri\
ng"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(
`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),
this._registerCommand(e),e.parent=this,e._checkForBrokenPassThrough(),this}createArgument(e,t){return new va(e,t)}argument(e,t,n,r){let s=this.createArgument(e,
t);return typeof n=="function"?s.default(r).argParser(n):s.default(n),this.addArgument(s),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(
t)}),this}addArgument(e){let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument can be variadic '${t.name()}'`);if(e.
required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),
this;let n=e??"help [command]",[,r,s]=n.match(/([^ ]+) *(.*)/),o=t??"display help for command",a=this.createCommand(r);return a.helpOption(!1),s&&a.arguments(s),
o&&a.description(o),this._addImplicitHelpCommand=!0,this._helpCommand=a,(e||t)&&this._initCommandGroup(a),this}addHelpCommand(e,t){return typeof e!="object"?(this.
helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){return this._addImplicitHelpCommand??
(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?
this._exitCallback=e:this._exitCallback=t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new Ti(
e,t,n)),k.exit(e)}action(e){let t=n=>{let r=this.registeredArguments.length,s=n.slice(0,r);return this._storeOptionsAsProperties?s[r]=this:s[r]=this.opts(),s.push(
this),e.apply(this,s)};return this._actionHandler=t,this}createOption(e,t){return new er(e,t)}_callParseArg(e,t,n,r){try{return e.parseArg(t,n)}catch(s){if(s.code===
"commander.invalidArgument"){let o=`${r} ${s.message}`;this.error(o,{exitCode:s.exitCode,code:s.code})}throw s}}_registerOption(e){let t=e.short&&this._findOption(
e.short)||e.long&&this._findOption(e.long);if(t){let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&
` to command '${this._name}'`} due to conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=r=>[r.name()].concat(r.aliases()),n=t(e).find(r=>this.
_findCommand(r));if(n){let r=t(this._findCommand(n)).join("|"),s=t(e).join("|");throw new Error(`cannot add command '${s}' as already have command '${r}'`)}this.
_initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(e);let t=e.name(),n=e.attributeName();if(e.negate){let s=e.long.replace(/^--no-/,"-\
-");this._findOption(s)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.defaultValue!==void 0&&this.setOptionValueWithSource(
n,e.defaultValue,"default");let r=(s,o,a)=>{s==null&&e.presetArg!==void 0&&(s=e.presetArg);let l=this.getOptionValue(n);s!==null&&e.parseArg?s=this._callParseArg(
e,s,l,o):s!==null&&e.variadic&&(s=e._collectValue(s,l)),s==null&&(e.negate?s=!1:e.isBoolean()||e.optional?s=!0:s=""),this.setOptionValueWithSource(n,s,a)};return this.
on("option:"+t,s=>{let o=`error: option '${e.flags}' argument '${s}' is invalid.`;r(s,o,"cli")}),e.envVar&&this.on("optionEnv:"+t,s=>{let o=`error: option '${e.
flags}' value '${s}' from env '${e.envVar}' is invalid.`;r(s,o,"env")}),this}_optionEx(e,t,n,r,s){if(typeof t=="object"&&t instanceof er)throw new Error("To add\
 an Option object use addOption() instead of option() or requiredOption()");let o=this.createOption(t,n);if(o.makeOptionMandatory(!!e.mandatory),typeof r=="func\
tion")o.default(s).argParser(r);else if(r instanceof RegExp){let a=r;r=(l,u)=>{let d=a.exec(l);return d?d[0]:u},o.default(s).argParser(r)}else o.default(r);return this.
addOption(o)}option(e,t,n,r){return this._optionEx({},e,t,n,r)}requiredOption(e,t,n,r){return this._optionEx({mandatory:!0},e,t,n,r)}combineFlagAndOptionalValue(e=!0){
return this._combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=
!!e,this}enablePositionalOptions(e=!0){return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),
this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be \
used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){if(this.options.length)throw new Error(
"call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before set\
ting option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){
return this.setOptionValueWithSource(e,t,void 0)}setOptionValueWithSource(e,t,n){return this._storeOptionsAsProperties?this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=
n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){let t;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(
e)!==void 0&&(t=n.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("first parameter to parse must be array or\
 undefined");if(t=t||{},e===void 0&&t.from===void 0){k.versions?.electron&&(t.from="electron");let r=k.execArgv??[];(r.includes("-e")||r.includes("--eval")||r.includes(
"-p")||r.includes("--print"))&&(t.from="eval")}e===void 0&&(e=k.argv),this.rawArgs=e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=
e.slice(2);break;case"electron":k.defaultApp?(this._scriptPath=e[1],n=e.slice(2)):n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:
throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||
"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return this._parseCommand([],n),this}async parseAsync(e,t){this._prepareForParse();
let n=this._prepareUserArgs(e,t);return await this._parseCommand([],n),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.restoreStateBeforeParse()}saveStateBeforeParse(){
this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)
throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=
[],this._optionValues={...this._savedState._optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){
if(bt.existsSync(e))return;let r=t?`searched for local subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDi\
r() to supply a custom directory",s=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${r}`;throw new Error(s)}_executeSubCommand(e,t){t=t.slice();let n=!1,r=[".js",".ts",".tsx",".mjs",".cjs"];function s(d,h){let m=fe.resolve(d,h);if(bt.existsSync(
m))return m;if(r.includes(fe.extname(h)))return;let f=r.find(g=>bt.existsSync(`${m}${g}`));if(f)return`${m}${f}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
let o=e._executableFile||`${this._name}-${e._name}`,a=this._executableDir||"";if(this._scriptPath){let d;try{d=bt.realpathSync(this._scriptPath)}catch{d=this._scriptPath}
a=fe.resolve(fe.dirname(d),a)}if(a){let d=s(a,o);if(!d&&!e._executableFile&&this._scriptPath){let h=fe.basename(this._scriptPath,fe.extname(this._scriptPath));h!==
this._name&&(d=s(a,`${h}-${e._name}`))}o=d||o}n=r.includes(fe.extname(o));let l;k.platform!=="win32"?n?(t.unshift(o),t=ir(k.execArgv).concat(t),l=Ni.spawn(k.argv[0],
t,{stdio:"inherit"})):l=Ni.spawn(o,t,{stdio:"inherit"}):(this._checkForMissingExecutable(o,a,e._name),t.unshift(o),t=ir(k.execArgv).concat(t),l=Ni.spawn(k.execPath,
t,{stdio:"inherit"})),l.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(h=>{k.on(h,()=>{l.killed===!1&&l.exitCode===null&&l.kill(h)})});let u=this.
_exitCallback;l.on("close",d=>{d=d??1,u?u(new Ti(d,"commander.executeSubCommandAsync","(close)")):k.exit(d)}),l.on("error",d=>{if(d.code==="ENOENT")this._checkForMissingExecutable(
o,a,e._name);else if(d.code==="EACCES")throw new Error(`'${o}' not executable`);if(!u)k.exit(1);else{let h=new Ti(1,"commander.executeSubCommandAsync","(error)");
h.nestedError=d,u(h)}}),this.runningCommand=l}_dispatchSubcommand(e,t,n){let r=this._findCommand(e);r||this.help({error:!0}),r._prepareForParse();let s;return s=
this._chainOrCallSubCommandHook(s,r,"preSubcommand"),s=this._chainOrCall(s,()=>{if(r._executableHandler)this._executeSubCommand(r,t.concat(n));else return r._parseCommand(
t,n)}),s}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.
long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(
e.name())}),!(this.registeredArguments.length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){let e=(n,r,s)=>{let o=r;if(r!==null&&n.parseArg){let a=`error: command-argument value '${r}' is inv\
alid for argument '${n.name()}'.`;o=this._callParseArg(n,r,s,a)}return o};this._checkNumberOfArguments();let t=[];this.registeredArguments.forEach((n,r)=>{let s=n.
defaultValue;n.variadic?r<this.args.length?(s=this.args.slice(r),n.parseArg&&(s=s.reduce((o,a)=>e(n,a,o),n.defaultValue))):s===void 0&&(s=[]):r<this.args.length&&
(s=this.args[r],n.parseArg&&(s=e(n,s,n.defaultValue))),t[r]=s}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):
t()}_chainOrCallHooks(e,t){let n=e,r=[];return this._getCommandAndAncestors().reverse().filter(s=>s._lifeCycleHooks[t]!==void 0).forEach(s=>{s._lifeCycleHooks[t].
forEach(o=>{r.push({hookedCommand:s,callback:o})})}),t==="postAction"&&r.reverse(),r.forEach(s=>{n=this._chainOrCall(n,()=>s.callback(s.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){
let r=e;return this._lifeCycleHooks[n]!==void 0&&this._lifeCycleHooks[n].forEach(s=>{r=this._chainOrCall(r,()=>s(this,t))}),r}_parseCommand(e,t){let n=this.parseOptions(
t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),t=n.unknown,this.args=e.concat(t),e&&this._findCommand(e[0]))return this._dispatchSubcommand(
e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)return this.
_outputHelpIfRequested(t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&
this.help({error:!0}),this._outputHelpIfRequested(n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let r=()=>{n.unknown.length>
0&&this.unknownOption(n.unknown[0])},s=`command:${this.name()}`;if(this._actionHandler){r(),this._processArguments();let o;return o=this._chainOrCallHooks(o,"pr\
eAction"),o=this._chainOrCall(o,()=>this._actionHandler(this.processedArgs)),this.parent&&(o=this._chainOrCall(o,()=>{this.parent.emit(s,e,t)})),o=this._chainOrCallHooks(
o,"postAction"),o}if(this.parent?.listenerCount(s))r(),this._processArguments(),this.parent.emit(s,e,t);else if(e.length){if(this._findCommand("*"))return this.
_dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(r(),this._processArguments())}else
this.commands.length?(r(),this.help({error:!0})):(r(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(
e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&
e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){let e=this.options.filter(n=>{let r=n.attributeName();
return this.getOptionValue(r)===void 0?!1:this.getOptionValueSource(r)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let r=e.find(s=>n.conflictsWith.
includes(s.attributeName()));r&&this._conflictingOption(n,r)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){
let t=[],n=[],r=t;function s(d){return d.length>1&&d[0]==="-"}let o=d=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(d)?!this._getCommandAndAncestors().some(h=>h.options.
map(m=>m.short).some(m=>/^-\d$/.test(m))):!1,a=null,l=null,u=0;for(;u<e.length||l;){let d=l??e[u++];if(l=null,d==="--"){r===n&&r.push(d),r.push(...e.slice(u));break}
if(a&&(!s(d)||o(d))){this.emit(`option:${a.name()}`,d);continue}if(a=null,s(d)){let h=this._findOption(d);if(h){if(h.required){let m=e[u++];m===void 0&&this.optionMissingArgument(
h),this.emit(`option:${h.name()}`,m)}else if(h.optional){let m=null;u<e.length&&(!s(e[u])||o(e[u]))&&(m=e[u++]),this.emit(`option:${h.name()}`,m)}else this.emit(
`option:${h.name()}`);a=h.variadic?h:null;continue}}if(d.length>2&&d[0]==="-"&&d[1]!=="-"){let h=this._findOption(`-${d[1]}`);if(h){h.required||h.optional&&this.
_combineFlagAndOptionalValue?this.emit(`option:${h.name()}`,d.slice(2)):(this.emit(`option:${h.name()}`),l=`-${d.slice(2)}`);continue}}if(/^--[^=]+=/.test(d)){let h=d.
indexOf("="),m=this._findOption(d.slice(0,h));if(m&&(m.required||m.optional)){this.emit(`option:${m.name()}`,d.slice(h+1));continue}}if(r===t&&s(d)&&!(this.commands.
length===0&&o(d))&&(r=n),(this._enablePositionalOptions||this._passThroughOptions)&&t.length===0&&n.length===0){if(this._findCommand(d)){t.push(d),n.push(...e.slice(
u));break}else if(this._getHelpCommand()&&d===this._getHelpCommand().name()){t.push(d,...e.slice(u));break}else if(this._defaultCommandName){n.push(d,...e.slice(
u));break}}if(this._passThroughOptions){r.push(d,...e.slice(u));break}r.push(d)}return{operands:t,unknown:n}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let n=0;n<t;n++){let r=this.options[n].attributeName();e[r]=r===this._versionOptionName?this._version:this[r]}return e}return this._optionValues}optsWithGlobals(){
return this._getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},r=n.exitCode||1,s=n.code||"commander.error";this._exit(r,s,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&
e.envVar in k.env){let t=e.attributeName();(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.
optional?this.emit(`optionEnv:${e.name()}`,k.env[e.envVar]):this.emit(`optionEnv:${e.name()}`))}})}_parseOptionsImplied(){let e=new Oa(this.options),t=n=>this.getOptionValue(
n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n));this.options.filter(n=>n.implied!==void 0&&t(n.attributeName())&&e.valueFromOption(this.
getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(r=>!t(r)).forEach(r=>{this.setOptionValueWithSource(r,n.implied[r],"implied")})})}missingArgument(e){
let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: option '${e.flags}' argu\
ment missing`;this.error(t,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required option '${e.flags}' not specified`;this.
error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){let n=o=>{let a=o.attributeName(),l=this.getOptionValue(a),u=this.options.find(h=>h.
negate&&a===h.attributeName()),d=this.options.find(h=>!h.negate&&a===h.attributeName());return u&&(u.presetArg===void 0&&l===!1||u.presetArg!==void 0&&l===u.presetArg)?
u:d||o},r=o=>{let a=n(o),l=a.attributeName();return this.getOptionValueSource(l)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},s=`error: ${r(
e)} cannot be used with ${r(t)}`;this.error(s,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith(
"--")&&this._showSuggestionAfterError){let r=[],s=this;do{let o=s.createHelp().visibleOptions(s).filter(a=>a.long).map(a=>a.long);r=r.concat(o),s=s.parent}while(s&&
!s._enablePositionalOptions);t=tr(e,r)}let n=`error: unknown option '${e}'${t}`;this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)
return;let t=this.registeredArguments.length,n=t===1?"":"s",s=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${t} argument${n} bu\
t got ${e.length}.`;this.error(s,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){let r=[];this.createHelp().
visibleCommands(this).forEach(s=>{r.push(s.name()),s.alias()&&r.push(s.alias())}),t=tr(e,r)}let n=`error: unknown command '${e}'${t}`;this.error(n,{code:"comman\
der.unknownCommand"})}version(e,t,n){if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",n=n||"output the version number";let r=this.createOption(
t,n);return this._versionOptionName=r.attributeName(),this._registerOption(r),this.on("option:"+r.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),
this)}summary(e){return e===void 0?this._summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.
commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.length-1]),e===t._name)throw new Error("Command alias can't be the same as i\
ts name");let n=this.parent?._findCommand(e);if(n){let r=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot add alias '${e}' to command '${this.name()}\
' as already have command '${r}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(n=>Ca(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":
[],this.commands.length?"[command]":[],this.registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=
e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??
"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){this.
_defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this.
_defaultCommandGroup)}nameFromFilename(e){return this._name=fe.basename(e,fe.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=
e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(e);t.prepareContext({error:n.error,helpWidth:n.helpWidth,outputHasColors:n.hasColors});
let r=t.formatHelp(this,t);return n.hasColors?r:this._outputConfiguration.stripColor(r)}_getOutputContext(e){e=e||{};let t=!!e.error,n,r,s;return t?(n=a=>this._outputConfiguration.
writeErr(a),r=this._outputConfiguration.getErrHasColors(),s=this._outputConfiguration.getErrHelpWidth()):(n=a=>this._outputConfiguration.writeOut(a),r=this._outputConfiguration.
getOutHasColors(),s=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(r||(a=this._outputConfiguration.stripColor(a)),n(a)),hasColors:r,helpWidth:s}}outputHelp(e){
let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(e),r={error:n.error,write:n.write,command:this};this._getCommandAndAncestors().reverse().
forEach(o=>o.emit("beforeAllHelp",r)),this.emit("beforeHelp",r);let s=this.helpInformation({error:n.error});if(t&&(s=t(s),typeof s!="string"&&!Buffer.isBuffer(s)))
throw new Error("outputHelp callback must return a string or a Buffer");n.write(s),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit(
"afterHelp",r),this._getCommandAndAncestors().forEach(o=>o.emit("afterAllHelp",r))}helpOption(e,t){return typeof e=="boolean"?(e?(this._helpOption===null&&(this.
_helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??"\
-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(
void 0,void 0),this._helpOption}addHelpOption(e){return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let t=Number(k.exitCode??0);
t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp)")}addHelpText(e,t){let n=["beforeAll","before","after","afterAll"];if(!n.
includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let r=`${e}Help`;return this.on(r,s=>{let o;typeof t=="function"?o=t({error:s.error,command:s.command}):o=t,o&&s.write(`${o}\

`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(r=>t.is(r))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};
function ir(i){return i.map(e=>{if(!e.startsWith("--inspect"))return e;let t,n="127.0.0.1",r="9229",s;return(s=e.match(/^(--inspect(-brk)?)$/))!==null?t=s[1]:(s=
e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=s[1],/^\d+$/.test(s[3])?r=s[3]:n=s[3]):(s=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&
(t=s[1],n=s[3],r=s[4]),t&&r!=="0"?`${t}=${n}:${parseInt(r)+1}`:e})}function ki(){if(k.env.NO_COLOR||k.env.FORCE_COLOR==="0"||k.env.FORCE_COLOR==="false")return!1;
if(k.env.FORCE_COLOR||k.env.CLICOLOR_FORCE!==void 0)return!0}Di.Command=Pi;Di.useColor=ki});var ar=ye(se=>{var{Argument:rr}=wt(),{Command:Ri}=nr(),{CommanderError:Ea,InvalidArgumentError:sr}=Xe(),{Help:Ia}=Si(),{Option:or}=Ai();se.program=new Ri;se.createCommand=
i=>new Ri(i);se.createOption=(i,e)=>new or(i,e);se.createArgument=(i,e)=>new rr(i,e);se.Command=Ri;se.Option=or;se.Argument=rr;se.Help=Ia;se.CommanderError=Ea;se.
InvalidArgumentError=sr;se.InvalidOptionArgumentError=sr});var lr,Uu,Bu,Hu,Wu,cr,qu,Ju,vt,Fi,ur,Ku,Li=b(()=>{lr=Me(ar(),1),{program:Uu,createCommand:Bu,createArgument:Hu,createOption:Wu,CommanderError:cr,InvalidArgumentError:qu,
InvalidOptionArgumentError:Ju,Command:vt,Argument:Fi,Option:ur,Help:Ku}=lr.default});function Ze(i){return Aa[i]??1}function hr(i){let e=new Set([...i].map(Ze)),[t=0]=e;return e.size<=1&&[0,4,5].includes(t)?t:1}var dr,Aa,et=b(()=>{"use strict";dr=
[[0,"done, or there was nothing to do"],[1,"some customers failed or cannot be provisioned, or the run was refused"],[2,"the plan has changes; only with --detai\
led-exitcode"],[3,"wrong usage, or something in the configuration or the input is wrong"],[4,"the API key, the licence or the plan of the platform"],[5,"the ins\
tance cannot be reached, or does not answer as it should"],[130,"interrupted by Ctrl-C"]],Aa={INVALID_OPTIONS:3,WRONG_INSTANCE_URL:3,REDIRECTED:3,PIECE_NOT_FOUND:3,
PIECE_HIDDEN:3,PIECE_VERSION_NOT_FOUND:3,INVALID_PIECE_VERSION:3,AUTH_TYPE_MISMATCH:3,PROPS_MISMATCH:3,CLOCK_SKEWED:3,SIGNING_KEY_UNUSABLE:3,SIGNING_KEY_UNKNOWN:3,
SIGNING_KEY_MISMATCH:3,UNAUTHENTICATED:4,SESSION_TOKEN:4,FORBIDDEN:4,FEATURE_DISABLED:4,PLAN_LIMIT:4,GLOBAL_CONNECTIONS_UNAVAILABLE:4,NETWORK:5,TIMEOUT:5,RATE_LIMITED:5,
SERVER_ERROR:5,UNEXPECTED_ANSWER:5,INCOMPLETE_LIST:5,ABORTED:130}});var v,J=b(()=>{"use strict";v=class extends Error{name="UsageError"}});function mr(i){return i?.name==="PredefinedConnectionError"}function fr(i,e){let t=Na(i);if(t!==void 0)return e.error(t.message,{code:"USAGE"}),3;if(mr(i)){let{
cause:n}=i.toJSON(),r=n?.message===void 0?"":` (${n.name}: ${n.message})`;return e.error(`${i.code}: ${i.message}${r}`,i.toJSON()),Ze(i.code)}return e.error(xt(
i),{code:i instanceof Error?i.name:"Error"}),1}async function*Ct(i){try{yield*i}catch(e){throw tt=e,e}}function Na(i){if(i instanceof v)return i;if(!(!mr(i)||i.
field!=="customers"||tt===void 0))return tt instanceof v?tt:new v(`The customers could not be read to their end: ${xt(tt)}`)}function xt(i){return i instanceof Error?
`${i.name}: ${i.message}`:String(i)}var tt,it=b(()=>{"use strict";et();J()});var pr,St,gr=b(()=>{"use strict";pr=require("node:os"),St=class{#e=new AbortController;signal=this.#e.signal;isStopping=!1;onStop;onEnd;constructor(){for(let e of[
"SIGINT","SIGTERM"])process.on(e,()=>this.#i(e))}abort(){this.#e.abort(new Error("interrupted"))}#i(e){this.isStopping&&(this.onEnd?.(),process.exit(e==="SIGINT"?
130:128+pr.constants.signals.SIGTERM)),this.isStopping=!0,this.onStop===void 0?this.abort():this.onStop()}}});function Ta(i,e){let t,n=1/0;for(let r of e){let s=Pa(i.toLowerCase(),r.toLowerCase());s<n&&s<=Math.max(1,Math.floor(r.length/3))&&([t,n]=[r,s])}return t}function Ee(i,e){
let t=Ta(i,e);return t===void 0?"":` Did you mean ${t}?`}function Pa(i,e){let t=Array.from({length:e.length+1},(n,r)=>r);for(let n=1;n<=i.length;n++){let r=[n];
for(let s=1;s<=e.length;s++){let o=t[s-1]+(i[n-1]===e[s-1]?0:1);r.push(Math.min(o,t[s]+1,r[s-1]+1))}t=r}return t[e.length]}var Ot=b(()=>{"use strict"});function O(i){return i.replaceAll(ka,e=>e===`
`||e==="	"?" ":`\\u{${e.codePointAt(0).toString(16)}}`)}function oe(i,e){if(i.length<=e)return i;let t=[...i];return t.length<=e?i:`${t.slice(0,Math.max(0,e-1)).
join("")}\u2026`}function R(i,e,t=`${e}s`){return`${i.toLocaleString("en").replaceAll(","," ")} ${i===1?e:t}`}function ji(i){let e=Math.ceil(i/1e3);if(e<60)return`${e}\
 s`;let t=Math.round(e/60);return t<60?`${t} min`:`${Math.floor(t/60)} h ${t%60} min`}var ka,z=b(()=>{"use strict";ka=/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu});async function*Et(i,e){try{for(yield*i.splice(0);;){let{done:t,value:n}=await e.next();if(t)return;yield n}}finally{await e.return?.()}}var Mi=b(()=>{"use stric\
t"});var Ie,It=b(()=>{Ie=function(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)}});var T,rt=b(()=>{T=class i extends Error{constructor(e,t,n,...r){Array.isArray(t)&&(t=t.join(" ").trim()),super(t),Error.captureStackTrace!==void 0&&Error.captureStackTrace(
this,i),this.code=e;for(let s of r)for(let o in s){let a=s[o];this[o]=Buffer.isBuffer(a)?a.toString(n.encoding):a==null?a:JSON.parse(JSON.stringify(a))}}}});var At,Vi=b(()=>{rt();It();At=function(i){let e=[];for(let t=0,n=i.length;t<n;t++){let r=i[t];if(r==null||r===!1)e[t]={disabled:!0};else if(typeof r=="string"||
typeof r=="number")e[t]={name:`${r}`};else if(Ie(r)){if(typeof r.name!="string")throw new T("CSV_OPTION_COLUMNS_MISSING_NAME",["Option columns missing name:",`p\
roperty "name" is required at position ${t}`,"when column is an object literal"]);e[t]=r}else throw new T("CSV_INVALID_COLUMN_DEFINITION",["Invalid column defin\
ition:","expect a string or a literal object,",`got ${JSON.stringify(r)} at position ${t}`])}return e}});var Gi,Ui,_r=b(()=>{Gi=class{constructor(e=100){this.size=e,this.length=0,this.buf=Buffer.allocUnsafe(e)}prepend(e){if(Buffer.isBuffer(e)){let t=this.length+e.length;
if(t>=this.size&&(this.resize(),t>=this.size))throw Error("INVALID_BUFFER_STATE");let n=this.buf;this.buf=Buffer.allocUnsafe(this.size),e.copy(this.buf,0),n.copy(
this.buf,e.length),this.length+=e.length}else{let t=this.length++;t===this.size&&this.resize();let n=this.clone();this.buf[0]=e,n.copy(this.buf,1,0,t)}}append(e){
let t=this.length++;t===this.size&&this.resize(),this.buf[t]=e}clone(){return Buffer.from(this.buf.slice(0,this.length))}resize(){let e=this.length;this.size=this.
size*2;let t=Buffer.allocUnsafe(this.size);this.buf.copy(t,0,0,e),this.buf=t}toString(e){return e?this.buf.toString(e,0,this.length):Uint8Array.prototype.slice.
call(this.buf.slice(0,this.length))}toJSON(){return this.toString("utf8")}reset(){this.length=0}},Ui=Gi});var $r,yr=b(()=>{_r();$r=function(i){let e=[32,9,10,13,12,11,160,5760,8192,8193,8194,8195,8196,8197,8198,8199,8200,8201,8202,8232,8233,8239,8287,12288,65279].reduce(
(n,r)=>{let s=Buffer.from(String.fromCharCode(r),i.encoding);return r!==63&&s.length===1&&s[0]===63||n.push(s),n},[]),t=new Uint8Array(256);for(let n of e)t[n[0]]=
1;return{bomSkipped:!1,bufBytesStart:0,castField:i.cast_function,commenting:!1,delimiterBufPrevious:void 0,delimiterDiscovered:!1,error:void 0,enabled:i.from_line===
1,escaping:!1,escapeIsQuote:Buffer.isBuffer(i.escape)&&Buffer.isBuffer(i.quote)&&Buffer.compare(i.escape,i.quote)===0,expectedRecordLength:Array.isArray(i.columns)?
i.columns.length:void 0,field:new Ui(20),firstLineToHeaders:i.cast_first_line_to_header,needMoreDataSize:Math.max(i.comment!==null?i.comment.length:0,...i.delimiter?
i.delimiter.map(n=>n.length):[],i.delimiter_auto?1:0,i.quote!==null?i.quote.length:0,...e.map(n=>n.length)),previousBuf:void 0,quoting:!1,stop:!1,rawBuffer:new Ui(
100),record:[],recordHasError:!1,record_length:0,recordDelimiterMaxLength:i.record_delimiter.length===0?0:Math.max(...i.record_delimiter.map(n=>n.length)),trimChars:[
Buffer.from(" ",i.encoding)[0],Buffer.from("	",i.encoding)[0]],wasQuoting:!1,wasRowDelimiter:!1,timchars:e,timcharFirstBytes:t}}});var wr,br=b(()=>{wr=function(i){return i.replace(/([A-Z])/g,function(e,t){return"_"+t.toLowerCase()})}});var Ge,Nt=b(()=>{Vi();rt();br();It();Ge=function(i){let e={};for(let n in i)e[wr(n)]=i[n];if(e.encoding===void 0||e.encoding===!0)e.encoding="utf8";else if(e.encoding===
null||e.encoding===!1)e.encoding=null;else if(typeof e.encoding!="string"&&e.encoding!==null)throw new T("CSV_INVALID_OPTION_ENCODING",["Invalid option encoding\
:","encoding must be a string or null to return a buffer,",`got ${JSON.stringify(e.encoding)}`],e);if(e.bom===void 0||e.bom===null||e.bom===!1)e.bom=!1;else if(e.
bom!==!0)throw new T("CSV_INVALID_OPTION_BOM",["Invalid option bom:","bom must be true,",`got ${JSON.stringify(e.bom)}`],e);if(e.cast_function=null,e.cast===void 0||
e.cast===null||e.cast===!1||e.cast==="")e.cast=void 0;else if(typeof e.cast=="function")e.cast_function=e.cast,e.cast=!0;else if(e.cast!==!0)throw new T("CSV_IN\
VALID_OPTION_CAST",["Invalid option cast:","cast must be true or a function,",`got ${JSON.stringify(e.cast)}`],e);if(e.cast_date===void 0||e.cast_date===null||e.
cast_date===!1||e.cast_date==="")e.cast_date=!1;else if(e.cast_date===!0)e.cast_date=function(n){let r=Date.parse(n);return isNaN(r)?n:new Date(r)};else if(typeof e.
cast_date!="function")throw new T("CSV_INVALID_OPTION_CAST_DATE",["Invalid option cast_date:","cast_date must be true or a function,",`got ${JSON.stringify(e.cast_date)}`],
e);if(e.cast_first_line_to_header=void 0,e.columns===!0)e.cast_first_line_to_header=void 0;else if(typeof e.columns=="function")e.cast_first_line_to_header=e.columns,
e.columns=!0;else if(Array.isArray(e.columns))e.columns=At(e.columns);else if(e.columns===void 0||e.columns===null||e.columns===!1)e.columns=!1;else throw new T(
"CSV_INVALID_OPTION_COLUMNS",["Invalid option columns:","expect an array, a function or true,",`got ${JSON.stringify(e.columns)}`],e);if(e.group_columns_by_name===
void 0||e.group_columns_by_name===null||e.group_columns_by_name===!1)e.group_columns_by_name=!1;else{if(e.group_columns_by_name!==!0)throw new T("CSV_INVALID_OP\
TION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","expect an boolean,",`got ${JSON.stringify(e.group_columns_by_name)}`],e);if(e.columns===!1)
throw new T("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",["Invalid option group_columns_by_name:","the `columns` mode must be activated."],e)}if(e.comment===void 0||
e.comment===null||e.comment===!1||e.comment==="")e.comment=null;else if(typeof e.comment=="string"&&(e.comment=Buffer.from(e.comment,e.encoding)),!Buffer.isBuffer(
e.comment))throw new T("CSV_INVALID_OPTION_COMMENT",["Invalid option comment:","comment must be a buffer or a string,",`got ${JSON.stringify(e.comment)}`],e);if(e.
comment_no_infix===void 0||e.comment_no_infix===null||e.comment_no_infix===!1)e.comment_no_infix=!1;else if(e.comment_no_infix!==!0)throw new T("CSV_INVALID_OPT\
ION_COMMENT",["Invalid option comment_no_infix:","value must be a boolean,",`got ${JSON.stringify(e.comment_no_infix)}`],e);if(e.delimiter_auto===void 0||e.delimiter_auto===
null||e.delimiter_auto===!1)e.delimiter_auto=!1;else if(e.delimiter_auto===!0)e.delimiter_auto={};else if(!Ie(e.delimiter_auto))throw new T("CSV_INVALID_OPTION_\
DELIMITER_AUTO",["Invalid option delimiter_auto:","delimiter_auto must be a boolean or a configuration object,",`got ${JSON.stringify(e.delimiter_auto)}`],e);if(e.
delimiter_auto){if(e.delimiter_auto.preferred===void 0)e.delimiter_auto.preferred={44:1.8,9:1.8,59:1.6,32:1.6,58:1.5,46:1.4,47:1.4};else if(!Ie(e.delimiter_auto.
preferred))throw new T("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","preferred must be an object,",`got ${JSON.stringify(e.delimiter_auto.
preferred)}`],e);if(e.delimiter_auto.score===void 0)e.delimiter_auto.score=(n,r)=>(n.total-n.std)*(r.preferred[n.char_code]||1);else if(typeof e.delimiter_auto.
score!="function")throw new T("CSV_INVALID_OPTION_DELIMITER_AUTO",["Invalid option delimiter_auto:","score must be a function,",`got ${JSON.stringify(e.delimiter_auto.
score)}`],e);if(e.delimiter_auto.size===void 0)e.delimiter_auto.size=2048;else if(typeof e.delimiter_auto.size!="number")throw new T("CSV_INVALID_OPTION_DELIMIT\
ER_AUTO",["Invalid option delimiter_auto:","size must be a number,",`got ${JSON.stringify(e.delimiter_auto.size)}`],e)}let t=JSON.stringify(e.delimiter);if(e.delimiter_auto!==
!1&&(e.delimiter=[]),Array.isArray(e.delimiter)||((e.delimiter===void 0||e.delimiter===null||e.delimiter===!1)&&(e.delimiter=Buffer.from(",",e.encoding)),e.delimiter=
[e.delimiter]),e.delimiter=e.delimiter.map(function(n){if(typeof n=="string"&&(n=Buffer.from(n,e.encoding)),!Buffer.isBuffer(n)||n.length===0)throw new T("CSV_I\
NVALID_OPTION_DELIMITER",["Invalid option delimiter:","delimiter must be a non empty string or buffer or array of string|buffer,",`got ${t}`],e);return n}),e.escape===
void 0||e.escape===!0?e.escape=Buffer.from('"',e.encoding):typeof e.escape=="string"?e.escape=Buffer.from(e.escape,e.encoding):(e.escape===null||e.escape===!1)&&
(e.escape=null),e.escape!==null&&!Buffer.isBuffer(e.escape))throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(
e.escape)}`);if(e.from===void 0||e.from===null)e.from=1;else if(typeof e.from=="string"&&/\d+/.test(e.from)&&(e.from=parseInt(e.from)),Number.isInteger(e.from)){
if(e.from<0)throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(i.from)}`)}else throw new Error(`Invalid Option: from must be\
 an integer, got ${JSON.stringify(e.from)}`);if(e.from_line===void 0||e.from_line===null)e.from_line=1;else if(typeof e.from_line=="string"&&/\d+/.test(e.from_line)&&
(e.from_line=parseInt(e.from_line)),Number.isInteger(e.from_line)){if(e.from_line<=0)throw new Error(`Invalid Option: from_line must be a positive integer great\
er than 0, got ${JSON.stringify(i.from_line)}`)}else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(i.from_line)}`);if(e.ignore_last_delimiters===
void 0||e.ignore_last_delimiters===null)e.ignore_last_delimiters=!1;else if(typeof e.ignore_last_delimiters=="number")e.ignore_last_delimiters=Math.floor(e.ignore_last_delimiters),
e.ignore_last_delimiters===0&&(e.ignore_last_delimiters=!1);else if(typeof e.ignore_last_delimiters!="boolean")throw new T("CSV_INVALID_OPTION_IGNORE_LAST_DELIM\
ITERS",["Invalid option `ignore_last_delimiters`:","the value must be a boolean value or an integer,",`got ${JSON.stringify(e.ignore_last_delimiters)}`],e);if(e.
ignore_last_delimiters===!0&&e.columns===!1)throw new T("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",["The option `ignore_last_delimiters`","requires the activ\
ation of the `columns` option"],e);if(e.info===void 0||e.info===null||e.info===!1)e.info=!1;else if(e.info!==!0)throw new Error(`Invalid Option: info must be tr\
ue, got ${JSON.stringify(e.info)}`);if(e.max_record_size===void 0||e.max_record_size===null||e.max_record_size===!1)e.max_record_size=0;else if(!(Number.isInteger(
e.max_record_size)&&e.max_record_size>=0))if(typeof e.max_record_size=="string"&&/\d+/.test(e.max_record_size))e.max_record_size=parseInt(e.max_record_size);else
throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(e.max_record_size)}`);if(e.objname===void 0||e.objname===null||
e.objname===!1)e.objname=void 0;else if(Buffer.isBuffer(e.objname)){if(e.objname.length===0)throw new Error("Invalid Option: objname must be a non empty buffer");
e.encoding===null||(e.objname=e.objname.toString(e.encoding))}else if(typeof e.objname=="string"){if(e.objname.length===0)throw new Error("Invalid Option: objna\
me must be a non empty string")}else if(typeof e.objname!="number")throw new Error(`Invalid Option: objname must be a string or a buffer, got ${e.objname}`);if(e.
objname!==void 0){if(typeof e.objname=="number"){if(e.columns!==!1)throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a\
 field")}else if(e.columns===!1)throw Error("Invalid Option: objname field must be combined with columns or be defined as an index")}if(e.on_record===void 0||e.
on_record===null)e.on_record=void 0;else if(typeof e.on_record!="function")throw new T("CSV_INVALID_OPTION_ON_RECORD",["Invalid option `on_record`:","expect a f\
unction,",`got ${JSON.stringify(e.on_record)}`],e);if(e.on_skip!==void 0&&e.on_skip!==null&&typeof e.on_skip!="function")throw new Error(`Invalid Option: on_ski\
p must be a function, got ${JSON.stringify(e.on_skip)}`);if(e.quote===null||e.quote===!1||e.quote==="")e.quote=null;else if(e.quote===void 0||e.quote===!0?e.quote=
Buffer.from('"',e.encoding):typeof e.quote=="string"&&(e.quote=Buffer.from(e.quote,e.encoding)),!Buffer.isBuffer(e.quote))throw new Error(`Invalid Option: quote\
 must be a buffer or a string, got ${JSON.stringify(e.quote)}`);if(e.raw===void 0||e.raw===null||e.raw===!1)e.raw=!1;else if(e.raw!==!0)throw new Error(`Invalid\
 Option: raw must be true, got ${JSON.stringify(e.raw)}`);if(e.record_delimiter===void 0)e.record_delimiter=[];else if(typeof e.record_delimiter=="string"||Buffer.
isBuffer(e.record_delimiter)){if(e.record_delimiter.length===0)throw new T("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value mu\
st be a non empty string or buffer,",`got ${JSON.stringify(e.record_delimiter)}`],e);e.record_delimiter=[e.record_delimiter]}else if(!Array.isArray(e.record_delimiter))
throw new T("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer,",`got ${JSON.
stringify(e.record_delimiter)}`],e);if(e.record_delimiter=e.record_delimiter.map(function(n,r){if(typeof n!="string"&&!Buffer.isBuffer(n))throw new T("CSV_INVAL\
ID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a string, a buffer or array of string|buffer",`at index ${r},`,`got ${JSON.stringify(
n)}`],e);if(n.length===0)throw new T("CSV_INVALID_OPTION_RECORD_DELIMITER",["Invalid option `record_delimiter`:","value must be a non empty string or buffer",`a\
t index ${r},`,`got ${JSON.stringify(n)}`],e);return typeof n=="string"&&(n=Buffer.from(n,e.encoding)),n}),typeof e.relax_column_count!="boolean")if(e.relax_column_count===
void 0||e.relax_column_count===null)e.relax_column_count=!1;else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(e.relax_column_count)}`);
if(typeof e.relax_column_count_less!="boolean")if(e.relax_column_count_less===void 0||e.relax_column_count_less===null)e.relax_column_count_less=!1;else throw new Error(
`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(e.relax_column_count_less)}`);if(typeof e.relax_column_count_more!="boolean")if(e.
relax_column_count_more===void 0||e.relax_column_count_more===null)e.relax_column_count_more=!1;else throw new Error(`Invalid Option: relax_column_count_more mu\
st be a boolean, got ${JSON.stringify(e.relax_column_count_more)}`);if(typeof e.relax_quotes!="boolean")if(e.relax_quotes===void 0||e.relax_quotes===null)e.relax_quotes=
!1;else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(e.relax_quotes)}`);if(typeof e.skip_empty_lines!="boolean")if(e.skip_empty_lines===
void 0||e.skip_empty_lines===null)e.skip_empty_lines=!1;else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(e.skip_empty_lines)}`);
if(typeof e.skip_records_with_empty_values!="boolean")if(e.skip_records_with_empty_values===void 0||e.skip_records_with_empty_values===null)e.skip_records_with_empty_values=
!1;else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(e.skip_records_with_empty_values)}`);if(typeof e.
skip_records_with_error!="boolean")if(e.skip_records_with_error===void 0||e.skip_records_with_error===null)e.skip_records_with_error=!1;else throw new Error(`In\
valid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(e.skip_records_with_error)}`);if(e.rtrim===void 0||e.rtrim===null||e.rtrim===!1)e.
rtrim=!1;else if(e.rtrim!==!0)throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(e.rtrim)}`);if(e.ltrim===void 0||e.ltrim===null||e.
ltrim===!1)e.ltrim=!1;else if(e.ltrim!==!0)throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(e.ltrim)}`);if(e.trim===void 0||e.trim===
null||e.trim===!1)e.trim=!1;else if(e.trim!==!0)throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(e.trim)}`);if(e.trim===!0&&i.ltrim!==
!1?e.ltrim=!0:e.ltrim!==!0&&(e.ltrim=!1),e.trim===!0&&i.rtrim!==!1?e.rtrim=!0:e.rtrim!==!0&&(e.rtrim=!1),e.to===void 0||e.to===null)e.to=-1;else if(e.to!==-1)if(typeof e.
to=="string"&&/\d+/.test(e.to)&&(e.to=parseInt(e.to)),Number.isInteger(e.to)){if(e.to<=0)throw new Error(`Invalid Option: to must be a positive integer greater \
than 0, got ${JSON.stringify(i.to)}`)}else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(i.to)}`);if(e.to_line===void 0||e.to_line===
null)e.to_line=-1;else if(e.to_line!==-1)if(typeof e.to_line=="string"&&/\d+/.test(e.to_line)&&(e.to_line=parseInt(e.to_line)),Number.isInteger(e.to_line)){if(e.
to_line<=0)throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(i.to_line)}`)}else throw new Error(`Invalid \
Option: to_line must be an integer, got ${JSON.stringify(i.to_line)}`);return e}});var vr,Da,Cr=b(()=>{Nt();Bi();vr=function(i,e){e||({delimiter_auto:e}=Ge({delimiter_auto:!0})),typeof i=="string"&&(i=Buffer.from(i)),Buffer.isBuffer(i)&&(i=(r=>{
let s=[],o=Tt({delimiter:[]}),a=d=>s.push(d),l=()=>{},u=o.parse(r,!0,a,l);if(u!==void 0)throw u;return s})(i));let t=Array(127).fill().map(()=>({lines:[]}));i.map(
([r],s)=>{for(let o=0,a=r.length;o<a;o++){let l=r.charCodeAt(o);t[l].lines[s]===void 0&&(t[l].lines[s]=0),t[l].lines[s]++}}),t.map((r,s)=>{r.char_code=s,r.std=Da(
r.lines),r.total=r.lines.reduce((o,a)=>o+a,0),r.preferred=!!e.preferred[s],r.score=e.score(r,e)});let n=t.reduce((r,s)=>r.score>s.score?r:s,{});return String.fromCharCode(
n.char_code)},Da=function(i){let e=i.length;if(e===0)return 0;let t=i.reduce((n,r)=>n+r)/e;return Math.sqrt(i.map(n=>Math.pow(n-t,2)).reduce((n,r)=>n+r)/e)}});var xr,Ra,Fa,Ue,Tt,Bi=b(()=>{Vi();yr();Nt();rt();Cr();xr=function(i){return i.every(e=>e==null||e.toString&&e.toString().trim()==="")},Ra=13,Fa=10,Ue={utf8:Buffer.
from([239,187,191]),utf16le:Buffer.from([255,254])},Tt=function(i={}){let e={bytes:0,bytes_records:0,comment_lines:0,empty_lines:0,invalid_field_length:0,lines:1,
records:0},t=Ge(i);return{info:e,original_options:i,options:t,state:$r(t),__needMoreData:function(n,r,s){if(s)return!1;let{encoding:o,escape:a,quote:l}=this.options,
{quoting:u,needMoreDataSize:d,recordDelimiterMaxLength:h}=this.state,m=r-n-1,f=Math.max(d,h===0?Buffer.from(`\r
`,o).length:h,u?(a===null?0:a.length)+l.length:0,u?l.length+h:0);return m<f},parse:function(n,r,s,o){let{bom:a,comment_no_infix:l,delimiter_auto:u,encoding:d,from_line:h,
ltrim:m,max_record_size:f,raw:g,relax_quotes:p,rtrim:_,skip_empty_lines:$,to:w,to_line:C}=this.options,{comment:S,escape:I,quote:A,record_delimiter:D}=this.options,
{bomSkipped:M,delimiterDiscovered:U,delimiterBufPrevious:W,rawBuffer:V,escapeIsQuote:$e}=this.state;if(!U&&u){let N;if(W===void 0?N=n:W!==void 0&&n===void 0?N=W:
N=Buffer.concat([W,n]),n=void 0,r||N.length>u.size)this.options.delimiter=[Buffer.from(vr(N,this.options.delimiter_auto))],this.state.previousBuf=N,this.state.delimiterBufPrevious=
void 0,this.state.delimiterDiscovered=!0;else{this.state.delimiterBufPrevious=N;return}}let{previousBuf:de}=this.state,P;if(de===void 0)if(n===void 0){o();return}else
P=n;else de!==void 0&&n===void 0?P=de:P=Buffer.concat([de,n]);if(M===!1)if(a===!1)this.state.bomSkipped=!0;else if(P.length<3){if(r===!1){this.state.previousBuf=
P;return}}else{for(let N in Ue)if(Ue[N].compare(P,0,Ue[N].length)===0){let K=Ue[N].length;this.state.bufBytesStart+=K,P=P.slice(K);let re=Ge({...this.original_options,
encoding:N});for(let q in re)this.options[q]=re[q];({comment:S,escape:I,quote:A}=this.options);break}this.state.bomSkipped=!0}let j=P.length,x;for(x=0;x<j&&!this.
__needMoreData(x,j,r);x++){if(this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1),C!==-1&&this.info.lines>C){this.state.stop=!0,o();
return}this.state.quoting===!1&&D.length===0&&this.__autoDiscoverRecordDelimiter(P,x)&&(D=this.options.record_delimiter);let N=P[x];if(g===!0&&V.append(N),(N===
Ra||N===Fa)&&this.state.wasRowDelimiter===!1&&(this.state.wasRowDelimiter=!0),this.state.escaping===!0)this.state.escaping=!1;else{if(I!==null&&this.state.quoting===
!0&&this.__isEscape(P,x,N)&&x+I.length<j)if($e){if(this.__isQuote(P,x+I.length)){this.state.escaping=!0,x+=I.length-1;continue}}else{this.state.escaping=!0,x+=I.
length-1;continue}if(this.state.commenting===!1&&this.__isQuote(P,x))if(this.state.quoting===!0){let q=P[x+A.length],he=_&&this.__isCharTrimable(P,x+A.length),me=S!==
null&&this.__compareBytes(S,P,x+A.length,q),Oe=this.__isDelimiter(P,x+A.length,q),$t=D.length===0?this.__autoDiscoverRecordDelimiter(P,x+A.length):this.__isRecordDelimiter(
q,P,x+A.length);if(I!==null&&this.__isEscape(P,x,N)&&this.__isQuote(P,x+I.length))x+=I.length-1;else if(!q||Oe||$t||me||he){this.state.quoting=!1,this.state.wasQuoting=
!0,x+=A.length-1;continue}else if(p===!1){let zn=this.__error(new T("CSV_INVALID_CLOSING_QUOTE",["Invalid Closing Quote:",`got "${String.fromCharCode(q)}"`,`at \
line ${this.info.lines}`,"instead of delimiter, record delimiter, trimable character","(if activated) or comment"],this.options,this.__infoField()));if(zn!==void 0)
return zn}else this.state.quoting=!1,this.state.wasQuoting=!0,this.state.field.prepend(A),x+=A.length-1}else if(this.state.field.length!==0){if(p===!1){let q=this.
__infoField(),he=Object.keys(Ue).map(Oe=>Ue[Oe].equals(this.state.field.toString())?Oe:!1).filter(Boolean)[0],me=this.__error(new T("INVALID_OPENING_QUOTE",["In\
valid Opening Quote:",`a quote is found on field ${JSON.stringify(q.column)} at line ${q.lines}, value is ${JSON.stringify(this.state.field.toString(d))}`,he?`(${he}\
 bom)`:void 0],this.options,q,{field:this.state.field}));if(me!==void 0)return me}}else{this.state.quoting=!0,x+=A.length-1;continue}if(this.state.quoting===!1){
let q=this.__isRecordDelimiter(N,P,x);if(q!==0){if(this.state.commenting&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0)
this.info.comment_lines++;else{if(this.state.enabled===!1&&this.info.lines+(this.state.wasRowDelimiter===!0?1:0)>=h){this.state.enabled=!0,this.__resetField(),this.
__resetRecord(),x+=q-1;continue}if($===!0&&this.state.wasQuoting===!1&&this.state.record.length===0&&this.state.field.length===0){this.info.empty_lines++,x+=q-1;
continue}this.info.bytes=this.state.bufBytesStart+x;let Oe=this.__onField();if(Oe!==void 0)return Oe;this.info.bytes=this.state.bufBytesStart+x+q;let $t=this.__onRecord(
s);if($t!==void 0)return $t;if(w!==-1&&this.info.records>=w){this.state.stop=!0,o();return}}this.state.commenting=!1,x+=q-1;continue}if(this.state.commenting)continue;
if(S!==null&&(l===!1||this.state.record.length===0&&this.state.field.length===0)&&this.__compareBytes(S,P,x,N)!==0){this.state.commenting=!0;continue}let he=this.
__isDelimiter(P,x,N);if(he!==0){this.info.bytes=this.state.bufBytesStart+x;let me=this.__onField();if(me!==void 0)return me;x+=he-1;continue}}}if(this.state.commenting===
!1&&f!==0&&this.state.record_length+this.state.field.length>f)return this.__error(new T("CSV_MAX_RECORD_SIZE",["Max Record Size:","record exceed the maximum num\
ber of tolerated bytes",`of ${f}`,`at line ${this.info.lines}`],this.options,this.__infoField()));let K=m===!1||this.state.quoting===!0||this.state.field.length!==
0||!this.__isCharTrimable(P,x),re=_===!1||this.state.wasQuoting===!1;if(K===!0&&re===!0)this.state.field.append(N);else{if(_===!0&&!this.__isCharTrimable(P,x))return this.
__error(new T("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",["Invalid Closing Quote:","found non trimable byte after quote",`at line ${this.info.lines}`],this.options,
this.__infoField()));K===!1&&(x+=this.__isCharTrimable(P,x)-1);continue}}if(r===!0)if(this.state.quoting===!0){let N=this.__error(new T("CSV_QUOTE_NOT_CLOSED",[
"Quote Not Closed:",`the parsing is finished with an opening quote at line ${this.info.lines}`],this.options,this.__infoField()));if(N!==void 0)return N}else if(this.
state.wasQuoting===!0||this.state.record.length!==0||this.state.field.length!==0){this.info.bytes=this.state.bufBytesStart+x;let N=this.__onField();if(N!==void 0)
return N;let K=this.__onRecord(s);if(K!==void 0)return K}else this.state.wasRowDelimiter===!0?this.info.empty_lines++:this.state.commenting===!0&&this.info.comment_lines++;else
this.state.bufBytesStart+=x,this.state.previousBuf=P.slice(x);this.state.wasRowDelimiter===!0&&(this.info.lines++,this.state.wasRowDelimiter=!1)},__onRecord:function(n){
let{columns:r,group_columns_by_name:s,encoding:o,info:a,from:l,relax_column_count:u,relax_column_count_less:d,relax_column_count_more:h,raw:m,skip_records_with_empty_values:f}=this.
options,{enabled:g,record:p}=this.state;if(g===!1)return this.__resetRecord();let _=p.length;if(r===!0){if(f===!0&&xr(p)){this.__resetRecord();return}return this.
__firstLineToColumns(p)}if(r===!1&&this.info.records===0&&(this.state.expectedRecordLength=_),_!==this.state.expectedRecordLength){let $=r===!1?new T("CSV_RECOR\
D_INCONSISTENT_FIELDS_LENGTH",["Invalid Record Length:",`expect ${this.state.expectedRecordLength},`,`got ${_} on line ${this.info.lines}`],this.options,this.__infoField(),
{record:p}):new T("CSV_RECORD_INCONSISTENT_COLUMNS",["Invalid Record Length:",`columns length is ${r.length},`,`got ${_} on line ${this.info.lines}`],this.options,
this.__infoField(),{record:p});if(u===!0||d===!0&&_<this.state.expectedRecordLength||h===!0&&_>this.state.expectedRecordLength)this.info.invalid_field_length++,
this.state.error=$;else{let w=this.__error($);if(w)return w}}if(f===!0&&xr(p)){this.__resetRecord();return}if(this.state.recordHasError===!0){this.__resetRecord(),
this.state.recordHasError=!1;return}if(this.info.records++,l===1||this.info.records>=l){let{objname:$}=this.options;if(r!==!1){let w={};for(let C=0,S=p.length;C<
S;C++)r[C]===void 0||r[C].disabled||(s===!0&&Object.hasOwn(w,r[C].name)?Array.isArray(w[r[C].name])?w[r[C].name]=w[r[C].name].concat(p[C]):w[r[C].name]=[w[r[C].
name],p[C]]:Object.defineProperty(w,r[C].name,{value:p[C],enumerable:!0,writable:!0,configurable:!0}));if(m===!0||a===!0){let C=Object.assign({record:w},m===!0?
{raw:this.state.rawBuffer.toString(o)}:{},a===!0?{info:this.__infoRecord()}:{}),S=this.__push($===void 0?C:[w[$],C],n);if(S)return S}else{let C=this.__push($===
void 0?w:[w[$],w],n);if(C)return C}}else if(m===!0||a===!0){let w=Object.assign({record:p},m===!0?{raw:this.state.rawBuffer.toString(o)}:{},a===!0?{info:this.__infoRecord()}:
{}),C=this.__push($===void 0?w:[p[$],w],n);if(C)return C}else{let w=this.__push($===void 0?p:[p[$],p],n);if(w)return w}}this.__resetRecord()},__firstLineToColumns:function(n){
let{firstLineToHeaders:r}=this.state;try{let s=r===void 0?n:r.call(null,n);if(!Array.isArray(s))return this.__error(new T("CSV_INVALID_COLUMN_MAPPING",["Invalid\
 Column Mapping:","expect an array from column function,",`got ${JSON.stringify(s)}`],this.options,this.__infoField(),{headers:s}));let o=At(s);this.state.expectedRecordLength=
o.length,this.options.columns=o,this.__resetRecord();return}catch(s){return s}},__resetRecord:function(){this.options.raw===!0&&this.state.rawBuffer.reset(),this.
state.error=void 0,this.state.record=[],this.state.record_length=0},__onField:function(){let{cast:n,encoding:r,rtrim:s,max_record_size:o}=this.options,{enabled:a,
wasQuoting:l}=this.state;if(a===!1)return this.__resetField();let u=this.state.field.toString(r);if(s===!0&&l===!1&&(u=u.trimRight()),n===!0){let[d,h]=this.__cast(
u);if(d!==void 0)return d;u=h}this.state.record.push(u),o!==0&&typeof u=="string"&&(this.state.record_length+=u.length),this.__resetField()},__resetField:function(){
this.state.field.reset(),this.state.wasQuoting=!1},__push:function(n,r){let{on_record:s}=this.options;if(s!==void 0){let o=this.__infoRecord();try{n=s.call(null,
n,o)}catch(a){return a}if(n==null)return}this.info.bytes_records+=this.info.bytes,r(n)},__cast:function(n){let{columns:r,relax_column_count:s}=this.options;if(Array.
isArray(r)===!0&&s&&this.options.columns.length<=this.state.record.length)return[void 0,void 0];if(this.state.castField!==null)try{let a=this.__infoField();return[
void 0,this.state.castField.call(null,n,a)]}catch(a){return[a]}if(this.__isFloat(n))return[void 0,parseFloat(n)];if(this.options.cast_date!==!1){let a=this.__infoField();
return[void 0,this.options.cast_date.call(null,n,a)]}return[void 0,n]},__compareBytes:function(n,r,s,o){if(n[0]!==o)return 0;let a=n.length;for(let l=1;l<a;l++)
if(n[l]!==r[s+l])return 0;return a},__isCharTrimable:function(n,r){let{timchars:s,timcharFirstBytes:o}=this.state,a=n[r];if(a===void 0||o[a]===0)return 0;e:for(let l=0;l<
s.length;l++){let u=s[l];for(let d=0;d<u.length;d++)if(u[d]!==n[r+d])continue e;return u.length}return 0},__isDelimiter:function(n,r,s){let{delimiter:o,ignore_last_delimiters:a}=this.
options;if(a===!0&&this.state.record.length===this.options.columns.length-1)return 0;if(a!==!1&&typeof a=="number"&&this.state.record.length===a-1)return 0;e:for(let l=0;l<
o.length;l++){let u=o[l];if(u[0]===s){for(let d=1;d<u.length;d++)if(u[d]!==n[r+d])continue e;return u.length}}return 0},__isEscape:function(n,r,s){let{escape:o}=this.
options;if(o===null)return!1;let a=o.length;if(o[0]===s){for(let l=0;l<a;l++)if(o[l]!==n[r+l])return!1;return!0}return!1},__isFloat:function(n){return n-parseFloat(
n)+1>=0},__isQuote:function(n,r){let{quote:s}=this.options;if(s===null)return!1;let o=s.length;for(let a=0;a<o;a++)if(s[a]!==n[r+a])return!1;return!0},__isRecordDelimiter:function(n,r,s){
let{record_delimiter:o}=this.options,a=o.length;e:for(let l=0;l<a;l++){let u=o[l],d=u.length;if(u[0]===n){for(let h=1;h<d;h++)if(u[h]!==r[s+h])continue e;return u.
length}}return 0},__autoDiscoverRecordDelimiter:function(n,r){let{encoding:s}=this.options,o=[Buffer.from(`\r
`,s),Buffer.from(`
`,s),Buffer.from("\r",s)];e:for(let a=0;a<o.length;a++){let l=o[a].length;for(let u=0;u<l;u++)if(o[a][u]!==n[r+u])continue e;return this.options.record_delimiter.
push(o[a]),this.state.recordDelimiterMaxLength=o[a].length,o[a].length}return 0},__error:function(n){let{encoding:r,raw:s,skip_records_with_error:o}=this.options,
a=typeof n=="string"?new Error(n):n;if(o){if(this.state.recordHasError=!0,this.options.on_skip!==void 0)try{this.options.on_skip(a,s?this.state.rawBuffer.toString(
r):void 0)}catch(l){return l}return}else return a},__infoDataSet:function(){return{...this.info,columns:this.options.columns}},__infoRecord:function(){let{columns:n,
raw:r,encoding:s}=this.options;return{...this.__infoDataSet(),bytes_records:this.info.bytes,error:this.state.error,header:n===!0,index:this.state.record.length,
raw:r?this.state.rawBuffer.toString(s):void 0}},__infoField:function(){let{columns:n}=this.options,r=Array.isArray(n),s=this.info.bytes_records;return{...this.__infoRecord(),
bytes_records:s,column:r===!0?n.length>this.state.record.length?n[this.state.record.length].name:null:this.state.record.length,quoting:this.state.wasQuoting}}}}});var Sr,Hi,Or,Er=b(()=>{Sr=require("stream");It();Bi();rt();Nt();Hi=class extends Sr.Transform{constructor(e={}){super({readableObjectMode:!0,...e,encoding:null}),
this.api=Tt({on_skip:(t,n)=>{this.emit("skip",t,n)},...e}),this.state=this.api.state,this.options=this.api.options,this.info=this.api.info}_transform(e,t,n){if(this.
state.stop===!0)return;let r=this.api.parse(e,!1,s=>{this.push(s)},()=>{this.push(null),this.end(),this.on("end",this.destroy)});r!==void 0&&(this.state.stop=!0),
n(r)}_flush(e){if(this.state.stop===!0)return;let t=this.api.parse(void 0,!0,n=>{this.push(n)},()=>{this.push(null),this.on("end",this.destroy)});e(t)}},Or=function(){
let i,e,t;for(let r in arguments){let s=arguments[r],o=typeof s;if(i===void 0&&(typeof s=="string"||Buffer.isBuffer(s)))i=s;else if(e===void 0&&Ie(s))e=s;else if(t===
void 0&&o==="function")t=s;else throw new T("CSV_INVALID_ARGUMENT",["Invalid argument:",`got ${JSON.stringify(s)} at index ${r}`],e||{})}let n=new Hi(e);if(t){let r=e===
void 0||e.objname===void 0?[]:Object.create(null);n.on("readable",function(){let s;for(;(s=this.read())!==null;)e===void 0||e.objname===void 0?r.push(s):Object.
assign(r,{[s[0]]:s[1]})}),n.on("error",function(s){t(s,void 0,n.api.__infoDataSet())}),n.on("end",function(){t(void 0,r,n.api.__infoDataSet())})}if(i!==void 0){
let r=function(){n.write(i),n.end()};typeof setImmediate=="function"?setImmediate(r):setTimeout(r,0)}return n}});function Q({source:i,line:e,column:t},n){let r=t===void 0?"":typeof t=="number"?`, column ${t}`:`, column ${JSON.stringify(t)}`;return new v(`${i}, line ${e}${r}\
: ${n}`)}var st=b(()=>{"use strict";J()});var Ar={};Z(Ar,{csvRows:()=>La});async function*La(i,e){let t=[],[n,r]=await Ma(i),s=Or({bom:!0,delimiter:n,info:!0,max_record_size:1<<20,skip_empty_lines:!0,columns:a=>t=
Va(a.map(l=>l.trim()),e)}),o=ja(r,s);try{for await(let{record:a,info:l}of s)yield{record:a,line:l.lines};await o}catch(a){throw Ga(a,e)}finally{s.destroy(),await o.
catch(()=>{})}if(t.length===0)throw new v(`${e} is empty.`)}async function ja(i,e){try{for await(let t of i){if(e.destroyed)return;e.write(t)||await new Promise(
n=>e.once("drain",n).once("close",n))}e.end()}catch(t){e.destroy(t)}}async function Ma(i){let e=i[Symbol.asyncIterator](),t=[],n="";for(;!n.includes(`
`);){let{done:a,value:l}=await e.next();if(a)break;t.push(l),n+=l.toString("latin1")}let r=n.split(`
`,1)[0],s=a=>r.split(a).length;return[[",",";","	"].reduce((a,l)=>s(l)>s(a)?l:a),Et(t,e)]}function Va(i,e){return i.forEach((t,n)=>{if(t==="")throw Q({source:e,
line:1,column:n+1},"the column has no name");if(i.indexOf(t)<n)throw Q({source:e,line:1,column:t},"the column is there twice")}),i}function Ga(i,e){let{code:t,lines:n,
column:r}=i;if(typeof t!="string"||!(t.startsWith("CSV_")||t in Ir))return i;let o=t.startsWith("CSV_RECORD_INCONSISTENT")?void 0:typeof r=="number"?r+1:r;return Q(
{source:e,line:n??1,column:o},Ir[t]??"the CSV cannot be read")}var Ir,Nr=b(()=>{"use strict";Er();J();st();Mi();Ir={CSV_RECORD_INCONSISTENT_COLUMNS:"the line ha\
s another number of fields than the first line has columns",CSV_RECORD_INCONSISTENT_FIELDS_LENGTH:"the line has another number of fields than the first line has\
 columns",CSV_INVALID_CLOSING_QUOTE:'a quoted field goes on after its closing quote; write a quote inside one as ""',CSV_QUOTE_NOT_CLOSED:"a quoted field is not\
 closed",INVALID_OPENING_QUOTE:'a quote stands inside a field that does not begin with one; quote the whole field and write the quote as ""',CSV_MAX_RECORD_SIZE:"\
the line is longer than 1 MB: a quote may not be closed"}});function Tr(i){return new qi(i).fault()}var Wi,qi,Pr=b(()=>{"use strict";Wi=/[ \t\r\n\ufeff]*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;
qi=class{#e;#i=0;constructor(e){this.#e=e}fault(){return this.#s(this.#t())&&this.#n(),Math.min(this.#i,this.#e.length)}#t(){Wi.lastIndex=this.#i;let e=Wi.exec(
this.#e);return e===null?void this.#n():(this.#i=Wi.lastIndex,{sign:e[1]??"",isString:e[2]!==void 0,isScalar:e[3]!==void 0})}#n(){for(;/[ \t\r\n]/.test(this.#e[this.#i]??
"");)this.#i+=1}#r(e){let t=this.#i,n=this.#t();if(n!==void 0&&e(n))return n;this.#i=t,this.#n()}#s(e){return e===void 0?!1:e.isString||e.isScalar?!0:e.sign==="\
{"?this.#l("}",()=>this.#r(({isString:t})=>t)!==void 0&&this.#a(":")&&this.#o()):e.sign==="["&&this.#l("]",()=>this.#o())}#o(){let e=this.#r(({isString:t,isScalar:n,
sign:r})=>t||n||r==="{"||r==="[");return this.#s(e)}#a(e){return this.#r(t=>t.sign===e)!==void 0}#l(e,t){let n=this.#i;if(this.#t()?.sign===e)return!0;for(this.#i=
n;;){if(!t())return!1;let r=this.#r(({sign:s})=>s===","||s===e);if(r===void 0)return!1;if(r.sign===e)return!0}}}});async function*Lr(i,e){let t=new Ji(e);for await(let n of i)yield*t.add(n);t.end()}var kr,Ua,Dr,ot,Ba,Ha,Rr,Fr,Wa,Ji,jr=b(()=>{"use strict";st();[kr,Ua,Dr,ot,Ba,
Ha,Rr,Fr]=[...`"\\[]{},
`].map(i=>i.charCodeAt(0)),Wa=i=>i===32||i===Fr||i===13||i===9||i===65279;Ji=class{#e;#i="before";#t=1;#n=0;#r="";#s={line:1,column:1};#o=0;#a=!1;#l=!1;constructor(e){
this.#e=e}*add(e){let t=0;for(let n=0;n<e.length;n++){let r=e.charCodeAt(n);this.#n+=1,this.#i==="element"?this.#c(r)&&(yield{text:this.#r+e.slice(t,n),...this.#s},
this.#r="",this.#i="between",this.#u(r)):!Wa(r)&&this.#u(r)&&(t=n),r===Fr&&([this.#t,this.#n]=[this.#t+1,0])}this.#i==="element"&&(this.#r+=e.slice(t))}end(){this.#i!==
"after"&&(this.#n+=1,this.#d(this.#i==="before"?"expected a JSON array of customers":"the array is not closed"))}#c(e){if(this.#a)return this.#l?this.#l=!1:e===
Ua?this.#l=!0:e===kr&&(this.#a=!1),!1;if(e===kr)this.#a=!0;else if(e===Dr||e===Ba)this.#o+=1;else{if(this.#o===0)return e===Rr||e===ot;(e===ot||e===Ha)&&(this.#o-=
1)}return!1}#u(e){let t=this.#i;if(t==="before")e!==Dr&&this.#d("expected a JSON array of customers"),this.#i="first";else if(t==="after")this.#d("there is text\
 after the array");else if(t==="between")this.#i=e===ot?"after":"next";else if(e===ot&&t==="first")this.#i="after";else if(e===ot||e===Rr)this.#d("expected a cu\
stomer");else return this.#i="element",this.#s={line:this.#t,column:this.#n},this.#c(e),!0;return!1}#d(e){throw Q({source:this.#e,line:this.#t,column:this.#n},e)}}});var Mr={};Z(Mr,{jsonRows:()=>qa});async function*qa(i,e,t){let n=Ja(i,e);for await(let r of t==="json"?Lr(n,e):Ka(n))r.text.trim()!==""&&(yield{record:za(r,e),line:r.
line})}async function*Ja(i,e){let t=new TextDecoder("utf-8",{fatal:!0}),n=1;try{for await(let r of i){let s=t.decode(r,{stream:!0});yield s,n+=s.split(`
`).length-1}yield t.decode()}catch(r){throw r.code!=="ERR_ENCODING_INVALID_ENCODED_DATA"?r:Q({source:e,line:n},"from here on it is not UTF-8")}}async function*Ka(i){
let e="",t=1;for await(let n of i){let r=(e+n).split(`
`);e=r.pop();for(let s of r)yield{text:s,line:t++,column:1}}yield{text:e,line:t,column:1}}function za({text:i,line:e,column:t},n){let r;try{r=JSON.parse(i)}catch{
let s=i.slice(0,Tr(i)).split(`
`),o=s.at(-1).length;throw Q({source:n,line:e+s.length-1,column:s.length===1?t+o:o+1},"this is not valid JSON")}if(r===null||typeof r!="object"||Array.isArray(r))
throw Q({source:n,line:e,column:t},'a customer must be an object such as {"externalProjectId":"org_1234","props":{\u2026}}');return r}var Vr=b(()=>{"use strict";
Pr();st();jr()});async function*Ki(i,e){let t=i===be?"standard input":i,n=await Ya(i),[r,s]=e===void 0?await Xa(i,n):[e,n];r==="csv"?yield*(await Promise.resolve().then(()=>(Nr(),Ar))).
csvRows(s,t):yield*(await Promise.resolve().then(()=>(Vr(),Mr))).jsonRows(s,t,r)}async function Ya(i){if(i===be)return process.stdin;let e=await(0,Ur.stat)(i).catch(
()=>{});if(e===void 0)throw new v(`There is no file ${i}.`);if(e.isDirectory())throw new v(`${i} is a folder.`);return(0,Gr.createReadStream)(i,{highWaterMark:1<<
18})}async function Xa(i,e){let t=/\.(\w+)$/.exec(i)?.[1]?.toLowerCase()??"",n=Qa[t];if(n!==void 0)return[n,e];let r=e[Symbol.asyncIterator](),s=[],o="";for(;o===
"";){let{done:l,value:u}=await r.next();if(l)break;s.push(u),o=/[^\s\ufeff]/.exec(Buffer.concat(s).toString("utf8"))?.[0]??""}return[o==="["?"json":o==="{"?"ndj\
son":"csv",Et(s,r)]}var Gr,Ur,Br,be,Qa,zi=b(()=>{"use strict";Gr=require("node:fs"),Ur=require("node:fs/promises");J();Mi();Br=["csv","ndjson","json"],be="-";Qa=
{csv:"csv",tsv:"csv",ndjson:"ndjson",jsonl:"ndjson",json:"json"}});async function Be(i){let e=i??tl();if(e===void 0)return{};if(!(0,Yi.existsSync)(e))throw new v(`There is no configuration file ${e}.`);let t=nl(await il(e),e),{
customers:n}=t;return typeof n=="string"?{...t,customers:(0,at.resolve)((0,at.dirname)(e),n)}:t}function tl(){let i=Za.filter(e=>(0,Yi.existsSync)(e));if(i.length>
1)throw new v(`There are ${i.join(" and ")}: say which one counts with --config.`);return i[0]}async function il(i){try{if(i.endsWith(".json"))return JSON.parse(
await(0,Wr.readFile)(i,"utf8"));let{default:e}=await import((0,qr.pathToFileURL)((0,at.resolve)(i)).href);return e}catch(e){let{name:t,message:n}=e,r=i.endsWith(
".json")?"it is not valid JSON":`${t}: ${n}`;throw new v(`${i} cannot be read: ${r}`)}}function nl(i,e){if(i===null||typeof i!="object")throw new v(e.endsWith("\
.json")?`${e} must hold an object.`:`${e} must export an object as its default.`);for(let[t,n]of Object.entries(i)){if(!(t in Hr))throw new v(`${e}: there is no\
 setting ${JSON.stringify(t)}.${Ee(t,Object.keys(Hr))}`);if(el.includes(t)&&n!==void 0&&typeof n!="function")throw new v(`${e}: \`${t}\` must be a function.${t===
"apiKey"?" Or leave it out, and set AP_API_KEY.":""}`)}return i}var Yi,Wr,at,qr,Hr,Za,el,Pt=b(()=>{"use strict";Yi=require("node:fs"),Wr=require("node:fs/promises"),
at=require("node:path"),qr=require("node:url");Ot();J();Hr={instanceUrl:"where the Activepieces instance is, without /api",pieceName:"the piece's full package n\
ame",pieceAuthType:"the way the piece authenticates, such as CUSTOM_AUTH",prefix:"what connection keys begin with; the piece's short name unless given",customers:"\
a file; in JavaScript also an iterable of customers, or a function that returns one, such as a database query",credentials:"in JavaScript: a function that retur\
ns a customer's { props } when its turn comes",apiKey:"in JavaScript: a function that returns the API key, such as from a secret manager",props:"credentials tha\
t all customers share",pieceVersion:"the exact version of the piece",preSelectForNewProjects:"whether the builder preselects the connection",project:"what a new\
 project is made with",replacesPiece:"the package name that the piece had before",checkProps:"whether the names of props are compared with those that the piece \
declares",fingerprintSecret:"keys the fingerprints instead of the API key",migrateFrom:"what connections are moved from: { prefix }, or in JavaScript { key: (id\
) => \u2026 }",headers:"headers to add to each request, for a proxy",timeout:"how long each customer may take, in milliseconds",maxRetries:"how often a failed r\
equest is tried again",concurrency:"how many customers are under way at once; 5 unless given",allowInsecureHttp:"lets the key travel over plain http"},Za=["js",
"mjs","json"].map(i=>`predefined-connection.config.${i}`),el=["apiKey","credentials"]});async function lt({flags:i,out:e,interrupt:t}){let n=ll(await Be(i.config),e),r={...n,...pe(cl(i))},s=i.instanceUrl??(process.env.AP_INSTANCE_URL||void 0)??n.instanceUrl;
if(s===void 0)throw new v("Which instance? Set AP_INSTANCE_URL, give --instance-url, or set `instanceUrl` in the configuration.");let o=await ul(i,n);typeof o==
"string"&&e.hide(o);let a=t.signal;return{config:n,instanceUrl:s,apiKey:o,common:{instanceUrl:s,apiKey:o,signal:a,...Qi(r,rl),...Qi(r,sl)},shared:Qi(r,ol)}}async function le(i){
let e=await lt(i);if(e.common.pieceName!==void 0)return e;throw new v("Which piece? Give --piece <name>, such as @activepieces/piece-gelato, or set `pieceName` \
in the configuration.")}function ll(i,e){let t=al,n=(o,a)=>async(...l)=>{try{return await a(...l)}catch(u){throw t-- >0&&e.note(`${o} of the configuration faile\
d${l.length===0?"":` for ${O(String(l[0].externalProjectId))}`}: ${O(xt(u))}`),u}},{apiKey:r,credentials:s}=i;return{...i,...pe({apiKey:r&&n("apiKey",r),credentials:s&&
n("credentials",s)})}}function cl({piece:i,authType:e,prefix:t,timeout:n,allowInsecureHttp:r}){let s=n===void 0?void 0:ve("--timeout",n)*1e3;return{pieceName:i,
pieceAuthType:e,prefix:t,timeout:s,allowInsecureHttp:r}}async function ul({apiKeyFile:i},{apiKey:e}){if(i!==void 0)return Xi("--api-key-file",i);let t=process.env.
AP_API_KEY||e;if(t!==void 0)return t;throw new v("Where is the API key? Set AP_API_KEY, or give --api-key-file <file>. It is never an argument: other users of t\
he machine see those.")}async function Xi(i,e){let t=await(0,Jr.readFile)(e,"utf8").catch(n=>{throw new v(`${i}: ${e} cannot be read (${n.code??n.name}).`)});if(t.
trim()==="")throw new v(`${i}: ${e} is empty.`);return t.trim()}function ve(i,e){if(!/^\d{1,9}$/.test(e))throw new v(`${i} must be a whole number, not ${JSON.stringify(
e)}.`);return Number(e)}function pe(i){return Object.fromEntries(Object.entries(i).filter(([,e])=>e!==void 0))}function Qi(i,e){return pe(Object.fromEntries(e.map(
t=>[t,i[t]])))}var Jr,rl,sl,ol,al,ee=b(()=>{"use strict";Jr=require("node:fs/promises");Pt();it();z();J();rl=["headers","timeout","maxRetries","allowInsecureHtt\
p"],sl=["pieceName","prefix","replacesPiece"],ol=["pieceAuthType","props","pieceVersion","preSelectForNewProjects","project","checkProps","fingerprintSecret"];al=
5});async function kt({flags:i,out:e}){let t=i.signingKeyId??process.env.AP_SIGNING_KEY_ID,n=i.signingKeyFile===void 0?process.env.AP_SIGNING_KEY:await Xi("--signin\
g-key-file",i.signingKeyFile);return n&&e.hide(n),{...t&&{signingKeyId:t},...n&&{signingKey:n}}}var Zi=b(()=>{"use strict";ee()});var Yr={};Z(Yr,{run:()=>dl});async function dl(i){let{out:e}=i,{common:t,shared:n,instanceUrl:r}=await lt(i),{prefix:s,replacesPiece:o,...a}=t,{pieceAuthType:l,
pieceVersion:u,props:d}=n,h=t.pieceName===void 0?{}:{pieceAuthType:l,pieceVersion:u,...l!==void 0&&{props:d}},m=await(0,zr.checkInstance)({...a,...h,...await kt(
i)});e.detail(e.colors.bold(O(r)));for(let S of m.findings)e.message("finding",S),hl(S,i);e.message("report",m);let f=m.findings.filter(({level:S})=>S==="error"),
g=m.findings.filter(({level:S})=>S==="warning"),{red:p,yellow:_,green:$}=e.colors,w=[f.length>0?p(R(f.length,"error")):"",g.length>0?_(R(g.length,"warning")):""].
filter(S=>S!=="");if(e.line(w.length===0?$("All is well."):`${w.join(", ")}.`),f[0]===void 0)return 0;let C=Ze(f[0].code);return C===1?3:C}function hl({level:i,
message:e,remedy:t},{out:n,flags:r}){if(r.quiet&&(i==="ok"||i==="info"))return;let{colors:s}=n,o={ok:s.green,info:s.dim,warning:s.yellow,error:s.red}[i],a=`  ${i.
padEnd(9)}`;if(Kr(O(e),n.width-a.length).forEach((l,u)=>n.line(`${u===0?o(a):" ".repeat(a.length)}${l}`)),t!==void 0)for(let l of Kr(O(t),n.width-a.length))n.line(
`${" ".repeat(a.length)}${s.dim(l)}`)}function Kr(i,e){let t=[""];for(let n of i.split(" ")){let r=t.at(-1);r===""?t[t.length-1]=n:r.length+1+n.length>e?t.push(
n):t[t.length-1]=`${r} ${n}`}return t}var zr,Qr=b(()=>{"use strict";zr=require("predefined-connection/fleet");et();z();ee();Zi()});function fl(i){let e=i.indexOf("=");if(e<1||e===i.length-1)throw new v("--map takes <what>=<column>, such as props.access_token=token.");let[t,n]=[i.slice(0,e),
i.slice(e+1)],{path:r,kind:s}=Xr(t);if(r===void 0){let o=Dt.map(a=>a.endsWith(".")?`${a}<name>`:a).join(", ");throw new v(`--map: a customer has no ${JSON.stringify(
t)}.${Ee(t,Dt)} It has ${o}.`)}return{column:n,path:r,kind:s}}function Xr(i){let[,e=i,t]=/^(.*):(\w+)$/s.exec(i)??[],n=ml.find(a=>a===t),r=(n===void 0?i:e).split(
"."),s=r.length===1&&Dt.some(a=>a===r[0]||a===`${r[0]}.`),o=r.length>1&&Dt.some(a=>a===`${r[0]}.`)&&r.every(a=>a!==""&&a!=="__proto__");return{path:s||o?r:void 0,
kind:n}}function pl(i){let e=i.join(".");return e==="preSelectForNewProjects"?"boolean":e==="project.maxConcurrentJobs"?"number":e==="props"||e==="project"||e===
"project.metadata"?"json":void 0}function gl(i,e,t){if(typeof i!="string")return i??void 0;if(i!==""){if(i.includes("\uFFFD"))throw Q(t,"this is not UTF-8; save\
 the file as UTF-8");if(e==="number"){let n=Number(i);if(i.trim()===""||!Number.isFinite(n))throw Q(t,"this is not a number");return n}if(e==="boolean"){if(!/^(true|false)$/i.
test(i))throw Q(t,"this must be true or false");return i.toLowerCase()==="true"}return e==="json"?_l(i,t):i}}function _l(i,e){try{return JSON.parse(i)}catch{throw Q(
e,"this is not valid JSON")}}function $l(i,e,t){let n=i;for(let r of e.slice(0,-1)){let s=n[r];n=n[r]=s!==null&&typeof s=="object"?s:{}}n[e.at(-1)]=t}var Dt,ml,
ct,Zr=b(()=>{"use strict";Ot();J();st();Dt=["externalProjectId","displayName","pieceAuthType","pieceVersion","preSelectForNewProjects","props.","project."],ml=[
"text","number","boolean","json"],ct=class{#e;#i;unused=new Set;#t;constructor(e,t){this.#e=e,this.#i=t.map(fl)}customer({record:e,line:t}){let n={};for(let{column:s,
path:o,kind:a}of this.#r(Object.keys(e),t)){let l=gl(e[s],a??pl(o),{source:this.#e,line:t,column:s});l!==void 0&&$l(n,o,l)}let r=n.externalProjectId;if(typeof r==
"number")n.externalProjectId=String(r);else if(typeof r!="string")throw Q({source:this.#e,line:t,column:this.#n()},"the customer has no id");return n}#n(){return this.#t?.
assignments.find(({path:e})=>e[0]==="externalProjectId")?.column??"externalProjectId"}#r(e,t){let n=e.join("\0");return this.#t?.names!==n&&(this.#t={names:n,assignments:this.#s(
e,t)}),this.#t.assignments}#s(e,t){let n=this.#i.filter(({column:l})=>e.includes(l)),r=new Set(this.#i.map(({column:l})=>l)),s=e.filter(l=>!r.has(l)),o=s.map(l=>({
column:l,...Xr(l)})).filter(({path:l})=>l!==void 0);for(let l of s)o.some(u=>u.column===l)||this.unused.add(l);let a=[...n,...o];if(!a.some(({path:l})=>l[0]==="\
externalProjectId"))throw this.#o(e,t);return a}#o(e,t){let r=this.#i.find(({path:a})=>a[0]==="externalProjectId")?.column??"externalProjectId",s=e.map(a=>JSON.
stringify(a)).join(", "),o=`${Ee(r,e)} Say which column holds the customer's id: --map externalProjectId=<column>.`;return Q({source:this.#e,line:t},`there is n\
o column ${JSON.stringify(r)}, but ${s}.${o}`)}}});async function en(i,e,t){let n=i.customers===void 0?yl(e,i,t):es(i.customers,i,t);if(n===void 0||i.only===void 0)return n;if(i.prune)throw new v("--only leaves \
customers out, and --prune would remove their connections: use one of them.");if(i.only===be&&i.customers===be)throw new v("--customers and --only cannot both b\
e the standard input.");let r=await vl(i.only);return{...n,read:()=>bl(n.read(),r)}}async function Rt(i,e,t){let n=await en(i,e,t);if(n!==void 0)return n;throw new v(
"Which customers? Give --customers <file>, or set `customers` in the configuration.")}function es(i,{format:e,map:t=[]},n){return{canRepeat:i!==be,async*read(){
let r=new ct(i===be?"standard input":i,t),s=!0;for await(let o of Ki(i,e))yield r.customer(o),s&&r.unused.size>0&&n.once(`Not used: ${[...r.unused].join(", ")}.`),
s=!1}}}function yl({customers:i},e,t){if(i===void 0)return;if(typeof i=="string")return es(i,e,t);if(typeof i=="function")return{canRepeat:!0,read:()=>wl(i)};let n=i;
return{canRepeat:!(n[Symbol.asyncIterator]?.()===n||n[Symbol.iterator]?.()===n),read:()=>ts(n)}}async function*wl(i){let e=await i();if(!(e!==null&&typeof e=="o\
bject"&&(Symbol.asyncIterator in e||Symbol.iterator in e)))throw new v("The function `customers` of the configuration must return an iterable or an async iterab\
le.");yield*ts(e)}async function*ts(i){yield*i}async function*bl(i,e){for await(let t of i)e.has(t.externalProjectId)&&(yield t)}async function vl(i){let e=new ct(
i===be?"standard input":i,[]),t=new Set;for await(let n of Ki(i,void 0))t.add(e.customer(n).externalProjectId);return t}var Ft=b(()=>{"use strict";J();Zr();zi()});function Lt({config:i,common:e,shared:t},n){let{prune:r,pruneWithoutFingerprint:s,failFast:o}=n,a=n.concurrency===void 0?i.concurrency:ve("--concurrency",n.concurrency),
{credentials:l}=i,u={concurrency:a,credentials:l,prune:r,pruneWithoutFingerprint:s,failFast:o,maxRemovals:Cl(n),migrateFrom:xl(n,i)};return{...e,...t,...pe(u)}}
function Cl({maxRemovals:i}){return i===void 0||i.endsWith("%")?i:ve("--max-removals",i)}function xl({migrateFrom:i,removeOld:e},t){let n=i===void 0?t.migrateFrom:
{prefix:i};return n===void 0||e===void 0?n:{...n,removeOld:e}}var tn=b(()=>{"use strict";ee()});async function jt(i,e,t){let n=process.stderr.isTTY===!0&&!t.isJson&&!t.isQuiet,r=o=>t.live(oe(o,(process.stderr.columns||80)-1));n&&r("Reading the server's lis\
ts \u2026");let s=Ct(i.read());try{return await(0,is.planConnections)(n?Ol(s,r):s,e)}finally{t.clearLive()}}async function*Ol(i,e){let[t,n]=[0,0];for await(let r of i){
t+=1;let s=performance.now();s-n>Sl&&(n=s,e(`Planning: ${R(t,"customer")}`)),yield r}}var is,Sl,nn=b(()=>{"use strict";is=require("predefined-connection/fleet");
it();z();Sl=100});function Mt(i){let e={"--failures":i.failures,"--out":i.out},t={"--customers":i.customers,"--config":i.config,"--api-key-file":i.apiKeyFile,"--signing-key-file":i.
signingKeyFile};for(let[n,r]of Object.entries(e))for(let[s,o]of Object.entries(n==="--out"?{...t,"--only":i.only}:t))if(r!==void 0&&o!==void 0&&ns(r)===ns(o))throw new v(
`${n} would overwrite the file of ${s}: give it another name.`)}function ns(i){try{return(0,rs.realpathSync)(i)}catch{return(0,ss.resolve)(i)}}var rs,ss,rn=b(()=>{
"use strict";rs=require("node:fs"),ss=require("node:path");J()});function He(i,e,{all:t=!1,prune:n=!1}){if(e.isJson)return kl(i,e);let r=`Plan: ${on(i,e)}`;if(e.line(r),e.isQuiet)return;e.line(e.colors.dim(oe(`${O(i.pieceName)}\
 at ${O(i.instanceUrl)}, keys ${O(i.prefix)}_\u2026`,e.width)));let s=new sn(e,t);for(let o of Object.keys(ut))s.print(i.changes.filter(a=>a.action===o),a=>Al(a),
o==="remove");s.print(i.findings,Nl,!1,"Needs attention; no run mends it:"),n||s.print(i.unclaimed,({kind:o,externalProjectId:a,hasFingerprint:l})=>Tl(o,a,l),!1,
Pl(i));for(let o of i.warnings)e.line(`
${e.colors.yellow("warning:")} ${O(o)}`);(i.changes.length>0||i.findings.length>0)&&e.line(`
${r}`)}function on({summary:i,noop:e},{colors:t}){let n=Object.keys(ut).filter(o=>i[o]>0).map(o=>t[ut[o][1]](`${ut[o][0]} ${R(i[o],`to ${o}`,`to ${o}`)}`)),r=t.
dim(`= ${R(i.unchanged,"unchanged","unchanged")}`),s=i.invalid>0?[t.red(`x ${R(i.invalid,"invalid","invalid")}`)]:[];return[...e?["nothing to do"]:n,r,...s].join(
", ")}function Al({action:i,externalProjectId:e,reasons:t,connections:n}){let[r,s]=ut[i],o=[...new Set(t.map(({code:l,message:u})=>El[l]??u))].join("; "),a=i===
"remove"?`: ${n.map(({displayName:l})=>JSON.stringify(l)).join(", ")}`:"";return{sign:r,color:s,word:i,id:e,why:o+a}}function Nl({position:i,externalProjectId:e,
code:t,field:n,message:r}){let s=e??`customer ${i+1}`;return{sign:"x",color:"red",word:t,id:s,why:n===null||r.includes(n)?r:`${n}: ${r}`}}function Tl(i,e,t){let n=i===
"orphaned"?"its project is there":"its project was deleted";return{sign:"?",color:"dim",word:i==="orphaned"?"orphaned":"left over",id:e,why:t?n:`${n}; not writt\
en by this package`}}function Pl({unclaimed:i}){return`No customer claims ${R(i.length,"connection")}. Do you know them? --prune --max-removals ${i.length} woul\
d remove what this package wrote:`}function as(i,e){return i.reduce((t,n)=>Math.max(t,e(n).length),0)}function kl({changes:i,findings:e,unclaimed:t,warnings:n,...r},s){
for(let o of i)s.message("change",o);for(let o of e)s.message("finding",o);for(let o of t)s.message("unclaimed",o);s.message("plan",{...r,warnings:n})}var ut,El,
os,Il,sn,Vt=b(()=>{"use strict";z();ut={create:["+","green"],update:["~","yellow"],repair:["!","magenta"],migrate:["~","cyan"],remove:["-","red"]},El={NO_PROJECT:"\
no project yet",NO_CONNECTION:"no connection yet",NOT_ACTIVE:"its credentials no longer work",OTHER_CREDENTIALS:"other credentials or options",CHANGED_BY_HAND:"\
changed by hand",NO_FINGERPRINT:"not written by this package, or renamed",UNKNOWN_FINGERPRINT:"written by another version of this package",FORMER_PIECE:"of the \
piece before it was renamed",OUTDATED_PIECE:"the piece has a newer version",DUPLICATES:"doubled",LEFTOVERS:"deleted projects left connections behind",FORMER_KEY:"\
there is one under the former key",ORPHANED:"no customer claims it, and its project is there",LEFT_OVER:"no customer claims it, and its project was deleted"},os=
10,Il=40;sn=class{#e;#i;constructor(e,t){this.#e=e,this.#i=t}print(e,t,n,r=""){if(e.length===0)return;let s=(this.#i||n||e.length<=os+1?e:e.slice(0,os)).map(t);
this.#e.line(r===""?"":`
${r}`);let[o,a]=[as(s,({word:u})=>u),Math.min(Il,Math.floor(this.#e.width*.4),as(s,({id:u})=>O(u)))];for(let u of s)this.#t(u,o,a);let l=e.length-s.length;l>0&&
this.#e.line(this.#e.colors.dim(`  \u2026 and ${R(l,"more","more")}; --all shows them`))}#t({sign:e,color:t,word:n,id:r,why:s},o,a){let{colors:l,width:u}=this.#e,
d=`  ${e} ${n.padEnd(o)}  `,h=O(r).padEnd(a),m=Math.max(0,u-d.length-h.length-2),f=m<8?"":`  ${oe(O(s),m)}`;this.#e.line(`${l[t](d)}${oe(h,Math.max(4,u-d.length))}${l.
dim(f)}`.trimEnd())}}});var cs={};Z(cs,{run:()=>Dl});async function Dl(i){let{flags:e,out:t}=i;Mt(e);let n=await le(i),r=await Rt(e,n.config,t),s=await jt(r,Lt(n,e),t);return He(s,t,{...e,
prune:e.prune||e.only!==void 0}),e.out!==void 0&&await Rl(e.out,s),s.summary.invalid>0?1:e.detailedExitcode&&!s.noop?2:0}async function Rl(i,e){await(0,ls.writeFile)(
i,`${JSON.stringify(e,null,2)}
`).catch(t=>{throw new v(`--out: ${i} cannot be written (${t.code}).`)})}var ls,us=b(()=>{"use strict";ls=require("node:fs/promises");Ft();tn();nn();rn();Vt();ee();
J()});var ds,Gt,Fl,hs=b(()=>{"use strict";ds=require("node:fs/promises");z();J();Gt=class i{invalid=new Set;#e=new Map;#i;#t;#n=[];#r=Promise.resolve();#s;constructor(e,t){
this.#t=e,this.#i=t}static async open(e){if(e===void 0)return new i(void 0,void 0);try{return new i(e,await(0,ds.open)(e,"a",384))}catch(t){throw new v(`--failu\
res: ${e} cannot be written (${t.code}).`)}}async start(){let e=this.#n??[];this.#n=void 0,(await this.#i?.stat())?.isFile()&&await this.#i?.truncate(0),e.forEach(
t=>this.#o(t))}get count(){return[...this.#e.values()].reduce((e,t)=>e+t.count,0)}get codes(){return this.#e.keys()}add(e){let{error:t,externalProjectId:n}=e,r=this.#e.
get(t.code);r===void 0?this.#e.set(t.code,{count:1,example:e}):r.count+=1,n!==null&&this.#o(`${JSON.stringify({externalProjectId:n,code:t.code,message:t.message})}\

`)}addFindings({findings:e}){for(let{externalProjectId:t,code:n,message:r}of e)n==="SHADOWED"||t===null||this.invalid.has(t)||(this.invalid.add(t),this.add({externalProjectId:t,
error:{code:n,message:r}}))}async close(){await this.#r,await this.#i?.close()}#o(e){let t=this.#i;t!==void 0&&(this.#n!==void 0?this.#n.push(e):this.#r=this.#r.
then(()=>t.appendFile(e)).catch(n=>this.#s=n))}async print(e){if(this.count===0)return;await this.#r;let t=[...this.#e].sort(([,s],[,o])=>o.count-s.count),{colors:n}=e,
r=Math.max(...t.map(([s])=>s.length));e.line(`
${n.red(`${R(this.count,"customer")} failed:`)}`);for(let[s,{count:o,example:a}]of t){let l=a.externalProjectId??"a customer without an id";e.line(`  ${String(o).
padStart(6)}  ${n.bold(s.padEnd(r))}  such as ${O(l)}`),e.line(n.dim(`          ${oe(O(a.error.message),e.width-10)}`));let u=Fl[s];u!==void 0&&e.line(`        \
  ${u}`)}this.#s!==void 0?e.error(`not all of them could be written to ${this.#t} (${this.#s.code})`):this.#t!==void 0&&e.line(`
They are in ${this.#t}. Try them again: add --only ${this.#t}`);for(let[s,{count:o,example:a}]of t)e.message("failures",{code:s,count:o,example:a})}},Fl={INVALID_CREDENTIALS:"\
Issue new credentials for these customers.",INVALID_OAUTH2_CLAIM:"Get new codes for these customers; check client, secret and redirect URL.",CREDENTIAL_CHECK_FAILED:"\
The check itself broke: run it again later.",PLAN_OUTDATED:"Plan again.",PIECE_CONFLICT:"Give the piece a --prefix of its own, or set `replacesPiece` if it was \
renamed.",NETWORK:"Run it again: it does what is left.",TIMEOUT:"Run it again: it does what is left.",SERVER_ERROR:"Run it again later: it does what is left.",RATE_LIMITED:"\
Run it again later, with a lower --concurrency.",UNAUTHENTICATED:"Create an API key on this instance.",PLAN_LIMIT:"Raise the platform's limit of projects."}});function ms({done:i,failed:e,total:t,perSecond:n,remainingMilliseconds:r,waiting:s},o){return[t===void 0?R(i,"customer"):`${i} of ${R(t,"customer")}`,e>0?`${e} \
failed`:"",n>0?`${n<10?n.toFixed(1):Math.round(n)}/s`:"",o?"stopping":r===void 0||r<=0?"":`${ji(r)} left`,s===void 0?"":`the server asks to wait ${ji(s)}`].filter(
a=>a!=="").join(", ")}var Ll,jl,Ut,fs=b(()=>{"use strict";z();Ll=100,jl=1e4,Ut=class{#e;#i=process.stderr.isTTY===!0;#t=process.stderr.isTTY===!0?-1/0:performance.
now();#n;#r=!1;constructor(e){this.#e=e}show=e=>{this.#n=e;let t=performance.now();t-this.#t<(this.#i&&!this.#e.isJson?Ll:jl)||(this.#t=t,this.#s(e))};stopping(){
this.#r=!0,this.#n!==void 0&&this.#s(this.#n)}end(){this.#e.clearLive()}#s(e){if(this.#e.isJson)this.#e.message("progress",e);else{if(this.#e.isQuiet)return;this.#i?
this.#e.live(oe(ms(e,this.#r),(process.stderr.columns||80)-1)):this.#e.note(ms(e,this.#r))}}}});var ps,Bt,dt,gs=b(()=>{"use strict";ps=require("predefined-connection/fleet");et();it();fs();z();Bt=class extends Error{},dt=class{#e;#i;#t;#n;#r={created:0,updated:0,
unchanged:0,removed:0,failed:0};#s=!1;constructor(e,t,n){this.#e=e,this.#i=t,this.#t=n,this.#n=new Ut(e.out)}async run(e,t){let{interrupt:n}=this.#e;n.onStop=()=>this.#o(),
await this.#i.start();let r=this.#t===void 0?{}:{plan:this.#t,total:this.#t.summary.customers},s={...t,...r,onProgress:this.#n.show};try{for await(let o of(0,ps.provisionConnections)(
this.#a(Ct(e)),s))this.#l(o)}catch(o){if(!n.isStopping)throw this.#n.end(),await this.#c(),o}return this.#n.end(),await this.#c(),n.isStopping&&this.#u()!==0?this.#d():
this.#h()}#o(){this.#e.out.note("Stopping after the customers under way. Press Ctrl-C again to stop at once."),this.#n.stopping(),this.#s&&this.#e.interrupt.abort()}async*#a(e){
let{interrupt:t}=this.#e;for await(let n of e){if(t.isStopping)throw new Bt;yield n}if(t.isStopping)throw new Bt;this.#s=!0}#l(e){let{out:t}=this.#e;if(e.status===
"failed"){(e.externalProjectId===null||!this.#i.invalid.has(e.externalProjectId))&&(this.#r.failed+=1,this.#i.add(e)),t.message("outcome",{status:e.status,externalProjectId:e.
externalProjectId,error:e.error.toJSON()});return}if(e.status==="provisioned"?this.#r[e.action]+=1:e.status==="removed"?this.#r.removed+=1:this.#r.unchanged+=1,
e.status!=="skipped"&&t.message("outcome",e),"warnings"in e)for(let n of e.warnings)t.once(`${e.externalProjectId}: ${n}`)}async#c(){let{out:e}=this.#e;await this.#i.
print(e);let t={created:this.#r.created,updated:this.#r.updated,removed:this.#r.removed,unchanged:this.#r.unchanged},n=this.#i.count,s=Object.entries(t).filter(
([o,a])=>a>0||o==="created").map(([o,a])=>R(a,o,o)).join(", ");e.line(`${n>0?`
`:""}Done: ${s}${n>0?`, ${e.colors.red(R(n,"failed","failed"))}`:""}.`),e.message("done",{...t,failed:n})}#u(){if(this.#t===void 0)return;let{created:e,updated:t,
removed:n,failed:r}=this.#r;return Math.max(0,this.#t.changes.length-e-t-n-r)}#d(){let e=this.#u(),t=e===void 0?"":` ${R(e,"change is","changes are")} left.`,n=this.#e.
argument===void 0?"Run the same command again: it does what is left.":"Plan again, and apply that: this plan was made before the changes.";return this.#e.out.error(
`Interrupted.${t} ${n}`,{code:"ABORTED",left:e}),130}#h(){return this.#r.failed>0?hr(this.#i.codes):(this.#t?.summary.invalid??0)>0?1:0}}});async function $s(i){let e=await(0,_s.readFile)(i,"utf8").catch(n=>{throw new v(`The plan ${i} cannot be read (${n.code}).`)}),t=Gl(e);if(Ul(t))return t;throw new v(
`${i} is not a plan that this version of plan --out saved. To apply customers of a file: --customers ${i}`)}function Gl(i){try{return JSON.parse(i)}catch{return}}
function Ul(i){if(i?.version!==1||!qe(i,["instanceUrl","pieceName","prefix"]))return!1;let{summary:e,changes:t,findings:n,unclaimed:r,warnings:s}=i;return Ml.every(
o=>Number.isSafeInteger(e?.[o]))&&We(t,o=>Vl.includes(o?.action)&&qe(o,["externalProjectId"])&&We(o.reasons,Bl)&&We(o.connections,Hl))&&We(n,o=>qe(o,["code","me\
ssage"])&&Number.isSafeInteger(o.position))&&We(r,o=>qe(o,["kind","externalProjectId"]))&&We(s,o=>typeof o=="string")}function We(i,e){return Array.isArray(i)&&
i.every(e)}function qe(i,e){return e.every(t=>typeof i?.[t]=="string")}var _s,Ml,Vl,Bl,Hl,ys=b(()=>{"use strict";_s=require("node:fs/promises");J();Ml=["custome\
rs","create","update","repair","migrate","unchanged","invalid","orphaned","leftOver","remove"],Vl=["create","update","repair","migrate","remove"];Bl=i=>qe(i,["c\
ode","message"]),Hl=i=>qe(i,["id","displayName"])});var ws,bs,vs,Cs=b(()=>{ws=(()=>{let i=/[\uD800-\uDBFF][\uDC00-\uDFFF]/g;return e=>{let t=0;for(i.lastIndex=0;i.test(e);)t+=1;return e.length-t}})(),bs=i=>i===12288||
i>=65281&&i<=65376||i>=65504&&i<=65510,vs=i=>i===8987||i===9001||i>=12272&&i<=12287||i>=12289&&i<=12350||i>=12441&&i<=12543||i>=12549&&i<=12591||i>=12593&&i<=12686||
i>=12688&&i<=12771||i>=12783&&i<=12830||i>=12832&&i<=12871||i>=12880&&i<=19903||i>=65040&&i<=65049||i>=65072&&i<=65106||i>=65108&&i<=65126||i>=65128&&i<=65131||
i>=127488&&i<=127490||i>=127504&&i<=127547||i>=127552&&i<=127560||i>=131072&&i<=196605||i>=196608&&i<=262141});var Wl,ql,xs,Jl,Ss,Kl,zl,Yl,Os,Es,Is=b(()=>{Cs();Wl=/[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y,
ql=/[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y,xs=/(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu,
Jl=/\t{1,1000}/y,Ss=new RegExp("[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uF\
E0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|\\p{Emoji_Presentation}|\\p{Em\
oji}\\uFE0F\\u20E3?))*","yu"),Kl=/(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y,zl=new RegExp("\\p{M}+","gu"),Yl={limit:1/0,ellipsis:""},Os=(i,e={},t={})=>{let n=e.
limit??1/0,r=e.ellipsis??"",s=e?.ellipsisWidth??(r?Os(r,Yl,t).width:0),o=0,a=t.controlWidth??0,l=t.tabWidth??8,u=t.emojiWidth??2,d=2,h=t.regularWidth??1,m=t.wideWidth??
d,f=[[Kl,h],[Wl,o],[ql,a],[Jl,l],[Ss,u],[xs,m]],g=0,p=0,_=i.length,$=0,w=!1,C=_,S=Math.max(0,n-s),I=0,A=0,D=0,M=0;e:for(;;){if(A>I||p>=_&&p>g){let U=i.slice(I,A)||
i.slice(g,p);$=0;for(let W of U.replaceAll(zl,"")){let V=W.codePointAt(0)||0;if(bs(V)?M=d:vs(V)?M=m:M=h,D+M>S&&(C=Math.min(C,Math.max(I,g)+$)),D+M>n){w=!0;break e}
$+=W.length,D+=M}I=A=0}if(p>=_)break e;for(let U=0,W=f.length;U<W;U++){let[V,$e]=f[U];if(V.lastIndex=p,V.test(i)){if($=V===xs?ws(i.slice(p,V.lastIndex)):V===Ss?
1:V.lastIndex-p,M=$*$e,D+M>S&&(C=Math.min(C,p+Math.floor((S-D)/$e))),D+M>n){w=!0;break e}D+=M,I=g,A=p,p=g=V.lastIndex;continue e}}p+=1}return{width:w?S:D,index:w?
C:_,truncated:w,ellipsed:w&&n>=s}},Es=Os});var Ql,Xl,B,Ht=b(()=>{Is();Ql={limit:1/0,ellipsis:"",ellipsisWidth:0},Xl=(i,e={})=>Es(i,Ql,e).width,B=Xl});function ae(i,e,t){return String(i).normalize().split(nc).map(n=>ic(n,e,t)).join(`
`)}var Wt,ks,Zl,ln,Ds,ec,Rs,cn,As,Ns,Ts,Ps,an,tc,ic,nc,un=b(()=>{Ht();Wt="\x1B",ks="\x9B",Zl=39,ln="\x07",Ds="[",ec="]",Rs="m",cn=`${ec}8;;`,As=new RegExp(`(?:\\${Ds}\
(?<code>\\d+)m|\\${cn}(?<uri>.*)${ln})`,"y"),Ns=i=>{if(i>=30&&i<=37||i>=90&&i<=97)return 39;if(i>=40&&i<=47||i>=100&&i<=107)return 49;if(i===1||i===2)return 22;
if(i===3)return 23;if(i===4)return 24;if(i===7)return 27;if(i===8)return 28;if(i===9)return 29;if(i===0)return 0},Ts=i=>`${Wt}${Ds}${i}${Rs}`,Ps=i=>`${Wt}${cn}${i}${ln}`,
an=(i,e,t)=>{let n=e[Symbol.iterator](),r=!1,s=!1,o=i.at(-1),a=o===void 0?0:B(o),l=n.next(),u=n.next(),d=0;for(;!l.done;){let h=l.value,m=B(h);a+m<=t?i[i.length-
1]+=h:(i.push(h),a=0),(h===Wt||h===ks)&&(r=!0,s=e.startsWith(cn,d+1)),r?s?h===ln&&(r=!1,s=!1):h===Rs&&(r=!1):(a+=m,a===t&&!u.done&&(i.push(""),a=0)),l=u,u=n.next(),
d+=h.length}o=i.at(-1),!a&&o!==void 0&&o.length&&i.length>1&&(i[i.length-2]+=i.pop())},tc=i=>{let e=i.split(" "),t=e.length;for(;t&&!B(e[t-1]);)t--;return t===e.
length?i:e.slice(0,t).join(" ")+e.slice(t).join("")},ic=(i,e,t={})=>{if(t.trim!==!1&&i.trim()==="")return"";let n="",r,s,o=i.split(" "),a=[""],l=0;for(let h=0;h<
o.length;h++){let m=o[h];if(t.trim!==!1){let g=a.at(-1)??"",p=g.trimStart();g.length!==p.length&&(a[a.length-1]=p,l=B(p))}h!==0&&(l>=e&&(t.wordWrap===!1||t.trim===
!1)&&(a.push(""),l=0),(l||t.trim===!1)&&(a[a.length-1]+=" ",l++));let f=B(m);if(t.hard&&f>e){let g=e-l,p=1+Math.floor((f-g-1)/e);Math.floor((f-1)/e)<p&&a.push(""),
an(a,m,e),l=B(a.at(-1)??"");continue}if(l+f>e&&l&&f){if(t.wordWrap===!1&&l<e){an(a,m,e),l=B(a.at(-1)??"");continue}a.push(""),l=0}if(l+f>e&&t.wordWrap===!1){an(
a,m,e),l=B(a.at(-1)??"");continue}a[a.length-1]+=m,l+=f}t.trim!==!1&&(a=a.map(h=>tc(h)));let u=a.join(`
`),d=!1;for(let h=0;h<u.length;h++){let m=u[h];if(n+=m,d)d=!1;else if(d=m>="\uD800"&&m<="\uDBFF",d)continue;if(m===Wt||m===ks){As.lastIndex=h+1;let g=As.exec(u)?.
groups;if(g?.code!==void 0){let p=Number.parseFloat(g.code);r=p===Zl?void 0:p}else g?.uri!==void 0&&(s=g.uri.length===0?void 0:g.uri)}if(u[h+1]===`
`){s&&(n+=Ps(""));let f=r?Ns(r):void 0;r&&f&&(n+=Ts(f))}else m===`
`&&(r&&Ns(r)&&(n+=Ts(r)),s&&(n+=Ps(s)))}return n},nc=/\r?\n/});var X,Ae,dn=b(()=>{X={to(i,e){return e?`\x1B[${e+1};${i+1}H`:`\x1B[${i+1}G`},move(i,e){let t="";return i<0?t+=`\x1B[${-i}D`:i>0&&(t+=`\x1B[${i}C`),e<0?t+=`\x1B[${-e}\
A`:e>0&&(t+=`\x1B[${e}B`),t},up:(i=1)=>`\x1B[${i}A`,down:(i=1)=>`\x1B[${i}B`,forward:(i=1)=>`\x1B[${i}C`,backward:(i=1)=>`\x1B[${i}D`,nextLine:(i=1)=>"\x1B[E".repeat(
i),prevLine:(i=1)=>"\x1B[F".repeat(i),left:"\x1B[G",hide:"\x1B[?25l",show:"\x1B[?25h",save:"\x1B7",restore:"\x1B8"},Ae={screen:"\x1B[2J",up:(i=1)=>"\x1B[1J".repeat(
i),down:(i=1)=>"\x1B[J".repeat(i),line:"\x1B[2K",lineEnd:"\x1B[K",lineStart:"\x1B[1K",lines(i){let e="";for(let t=0;t<i;t++)e+=this.line+(t<i-1?X.up():"");return i&&
(e+=X.left),e}}});function ge(i,e,t){if(!t.some(o=>!o.disabled))return i;let n=i+e,r=Math.max(t.length-1,0),s=n<0?r:n>r?0:n;return t[s]?.disabled?ge(s,e<0?-1:1,t):s}function qt(i,e,t,n){
let r=n.split(`
`),s=0,o=i;for(let l of r){if(o<=l.length)break;o-=l.length+1,s++}for(s=Math.max(0,Math.min(r.length-1,s+t)),o=Math.min(o,r[s].length)+e;o<0&&s>0;)s--,o+=r[s].length+
1;for(;o>r[s].length&&s<r.length-1;)o-=r[s].length+1,s++;o=Math.max(0,Math.min(r[s].length,o));let a=0;for(let l=0;l<s;l++)a+=r[l].length+1;return a+o}function Ms(i){
if(i.aliases!==void 0){let e=i.aliases;for(let t in e){if(!Object.hasOwn(e,t))continue;let n=e[t];n===void 0||!E.actions.has(n)||E.aliases.has(t)||E.aliases.set(
t,n)}}if(i.messages!==void 0){let e=i.messages;e.cancel!==void 0&&(E.messages.cancel=e.cancel),e.error!==void 0&&(E.messages.error=e.error)}if(i.withGuide!==void 0&&
(E.withGuide=i.withGuide!==!1),i.accessible!==void 0&&(E.accessible=i.accessible===!0),i.date!==void 0){let e=i.date;e.monthNames!==void 0&&(E.date.monthNames=[
...e.monthNames]),e.messages!==void 0&&(e.messages.required!==void 0&&(E.date.messages.required=e.messages.required),e.messages.invalidMonth!==void 0&&(E.date.messages.
invalidMonth=e.messages.invalidMonth),e.messages.invalidDay!==void 0&&(E.date.messages.invalidDay=e.messages.invalidDay),e.messages.afterMin!==void 0&&(E.date.messages.
afterMin=e.messages.afterMin),e.messages.beforeMax!==void 0&&(E.date.messages.beforeMax=e.messages.beforeMax))}}function pn(i){if(i!==void 0)return i;if(E.accessible!==
void 0)return E.accessible;let e=process.env.ACCESSIBLE;return e!==void 0&&e!==""&&e!=="0"&&e!=="false"}function gn(i,e){if(typeof i=="string")return E.aliases.
get(i)===e;for(let t of i)if(t!==void 0&&gn(t,e))return!0;return!1}function oc(i,e){if(i===e)return;let t=i.split(`
`),n=e.split(`
`),r=Math.max(t.length,n.length),s=[];for(let o=0;o<r;o++)t[o]!==n[o]&&s.push(o);return{lines:s,numLinesBefore:t.length,numLinesAfter:n.length,numLines:r}}function ii(i){
return i===ht}function Jt(i,e){let t=i;t.isTTY&&t.setRawMode(e)}function Vs({input:i=Te.stdin,output:e=Te.stdout,overwrite:t=!0,hideCursor:n=!0}={}){let r=Ce.createInterface(
{input:i,output:e,prompt:"",tabSize:1});Ce.emitKeypressEvents(i,r),i instanceof mn.ReadStream&&i.isTTY&&i.setRawMode(!0);let s=(o,{name:a,sequence:l})=>{let u=String(
o);if(gn([u,a,l],"cancel")){n&&e.write(X.show),process.exit(0);return}if(!t)return;Ce.moveCursor(e,a==="return"?0:-1,a==="return"?-1:0,()=>{Ce.clearLine(e,1,()=>{
i.once("keypress",s)})})};return n&&e.write(X.hide),i.once("keypress",s),()=>{i.off("keypress",s),n&&e.write(X.show),i instanceof mn.ReadStream&&i.isTTY&&!ac&&i.
setRawMode(!1),r.terminal=!1,r.close()}}function H(i,e,t,n=t,r=t,s){let o=_e(i??Te.stdout),a=B(t);return ae(e,o-a,{hard:!0,trim:!1}).split(`
`).map((l,u,d)=>{let h=s?s(l,u):l;return u===0?`${n}${h}`:u===d.length-1?`${r}${h}`:`${t}${h}`}).join(`
`)}function mt(i,e){if("~standard"in i){let t=i["~standard"].validate(e);return t instanceof Promise?t.then(n=>n.issues?.at(0)?.message):t.issues?.at(0)?.message}
return i(e)}function lc(i,e){if(i===void 0||e.length===0)return 0;let t=e.findIndex(n=>n.value===i);return t!==-1?t:0}function cc(i,e){return(e.label??String(e.
value)).toLowerCase().includes(i.toLowerCase())}function uc(i,e){if(e)return i?e:e[0]}function Fs(i){return[...i].map(e=>dc[e])}function hc(i){let e=new Intl.DateTimeFormat(
i,{year:"numeric",month:"2-digit",day:"2-digit"}).formatToParts(new Date(2e3,0,15)),t=[],n="/";for(let r of e)r.type==="literal"?n=r.value.trim()||r.value:(r.type===
"year"||r.type==="month"||r.type==="day")&&t.push({type:r.type,len:r.type==="year"?4:2});return{segments:t,separator:n}}function hn(i){return Number.parseInt((i||
"0").replace(/_/g,"0"),10)||0}function Kt(i){return{year:hn(i.year),month:hn(i.month),day:hn(i.day)}}function fn(i,e){return new Date(i||2001,e||1,0).getDate()}
function Gs(i){let{year:e,month:t,day:n}=Kt(i);if(!e||e<0||e>9999||!t||t<1||t>12||!n||n<1)return;let r=new Date(Date.UTC(e,t-1,n));if(!(r.getUTCFullYear()!==e||
r.getUTCMonth()!==t-1||r.getUTCDate()!==n))return{year:e,month:t,day:n}}function Ls(i){let e=Gs(i);return e?new Date(Date.UTC(e.year,e.month-1,e.day)):void 0}function mc(i,e,t,n){
let r=t?{year:t.getUTCFullYear(),month:t.getUTCMonth()+1,day:t.getUTCDate()}:null,s=n?{year:n.getUTCFullYear(),month:n.getUTCMonth()+1,day:n.getUTCDate()}:null;
return i==="year"?{min:r?.year??1,max:s?.year??9999}:i==="month"?{min:r&&e.year===r.year?r.month:1,max:s&&e.year===s.year?s.month:12}:{min:r&&e.year===r.year&&e.
month===r.month?r.day:1,max:s&&e.year===s.year&&e.month===s.month?s.day:fn(e.year,e.month)}}var Ne,Te,Ce,js,mn,rc,sc,E,ac,ht,_e,_n,ce,$n,zt,dc,Yt,Us,fc,Qt,Xt,Zt,
Bs,ei,ti,yn=b(()=>{Ne=require("node:util"),Te=require("node:process"),Ce=Me(require("node:readline"),1),js=Me(require("node:readline"),1);un();dn();mn=require("node:tty");
Ht();rc=["up","down","left","right","space","enter","cancel"],sc=["January","February","March","April","May","June","July","August","September","October","Novem\
ber","December"],E={actions:new Set(rc),aliases:new Map([["k","up"],["j","down"],["h","left"],["l","right"],["","cancel"],["escape","cancel"]]),messages:{cancel:"\
Canceled",error:"Something went wrong"},withGuide:!0,accessible:void 0,date:{monthNames:[...sc],messages:{required:"Please enter a valid date",invalidMonth:"The\
re are only 12 months in a year",invalidDay:(i,e)=>`There are only ${i} days in ${e}`,afterMin:i=>`Date must be on or after ${i.toISOString().slice(0,10)}`,beforeMax:i=>`\
Date must be on or before ${i.toISOString().slice(0,10)}`}}};ac=globalThis.process.platform.startsWith("win"),ht=Symbol("clack:cancel");_e=i=>"columns"in i&&typeof i.
columns=="number"?i.columns:80,_n=i=>"rows"in i&&typeof i.rows=="number"?i.rows:20;ce=class{input;output;_abortSignal;rl;opts;_render;_track=!1;_prevFrame="";_subscribers=new Map;_cursor=0;state="\
initial";error="";value;userInput="";get accessible(){return pn(this.opts.accessible)}constructor(e,t=!0){let{input:n=Te.stdin,output:r=Te.stdout,render:s,signal:o,
...a}=e;this.opts=a,this.onKeypress=this.onKeypress.bind(this),this.close=this.close.bind(this),this.render=this.render.bind(this),this._render=s.bind(this),this.
_track=t,this._abortSignal=o,this.input=n,this.output=r}unsubscribe(){this._subscribers.clear()}setSubscriber(e,t){let n=this._subscribers.get(e)??[];n.push(t),
this._subscribers.set(e,n)}on(e,t){this.setSubscriber(e,{cb:t})}once(e,t){this.setSubscriber(e,{cb:t,once:!0})}emit(e,...t){let n=this._subscribers.get(e)??[],r=[];
for(let s of n)s.cb(...t),s.once&&r.push(()=>n.splice(n.indexOf(s),1));for(let s of r)s()}prompt(){return new Promise(e=>{if(this._abortSignal){if(this._abortSignal.
aborted)return this.state="cancel",this.close(),e(ht);this._abortSignal.addEventListener("abort",()=>{this.state="cancel",this.close()},{once:!0})}this.rl=js.default.
createInterface({input:this.input,tabSize:2,prompt:"",escapeCodeTimeout:50,terminal:!0}),this.rl.prompt(),this.opts.initialUserInput!==void 0&&this._setUserInput(
this.opts.initialUserInput,!0),this.input.on("keypress",this.onKeypress),Jt(this.input,!0),this.output.on("resize",this.render),this.render(),this.once("submit",
()=>{this.output.write(X.show),this.output.off("resize",this.render),Jt(this.input,!1),e(this.value)}),this.once("cancel",()=>{this.output.write(X.show),this.output.
off("resize",this.render),Jt(this.input,!1),e(ht)})})}_isActionKey(e,t){return e==="	"}_shouldSubmit(e,t){return!0}_setValue(e){this.value=e,this.emit("value",this.
value)}_setUserInput(e,t){this.userInput=e??"",this.emit("userInput",this.userInput),t&&this._track&&this.rl&&(this.rl.write(this.userInput),this._cursor=this.rl.
cursor)}_clearUserInput(){this.rl?.write(null,{ctrl:!0,name:"u"}),this._setUserInput("")}async onKeypress(e,t){if(this.state!=="validating"){if(this._track&&t.name!==
"return"&&(t.name&&this._isActionKey(e,t)&&this.rl?.write(null,{ctrl:!0,name:"h"}),this._cursor=this.rl?.cursor??0,this._setUserInput(this.rl?.line)),this.state===
"error"&&(this.state="active"),t?.name&&(!this._track&&E.aliases.has(t.name)&&this.emit("cursor",E.aliases.get(t.name)),E.actions.has(t.name)&&this.emit("cursor",
t.name)),e&&(e.toLowerCase()==="y"||e.toLowerCase()==="n")&&this.emit("confirm",e.toLowerCase()==="y"),this.emit("key",e,t),t?.name==="return"&&this._shouldSubmit(
e,t)){if(this.opts.validate){let n=mt(this.opts.validate,this.value),r;n instanceof Promise?(this.state="validating",this.render(),r=await n):r=n,r&&(this.error=
r instanceof Error?r.message:r,this.state="error",this.rl?.write(this.userInput))}this.state!=="error"&&(this.state="submit")}gn([e,t?.name,t?.sequence],"cancel")&&
(this.state="cancel"),(this.state==="submit"||this.state==="cancel")&&this.emit("finalize"),this.render(),(this.state==="submit"||this.state==="cancel")&&this.close()}}close(){
this.input.unpipe(),this.input.removeListener("keypress",this.onKeypress),this.output.write(`
`),Jt(this.input,!1),this.rl?.close(),this.rl=void 0,this.emit(`${this.state}`,this.value),this.unsubscribe()}restoreCursor(){let e=ae(this._prevFrame,_e(this.output),
{hard:!0,trim:!1}).split(`
`).length-1;this.output.write(X.move(-999,e*-1))}render(){let e=ae(this._render(this)??"",_e(this.output),{hard:!0,trim:!1});if(e!==this._prevFrame){if(this.state===
"initial")this.output.write(X.hide);else{let t=oc(this._prevFrame,e),n=_n(this.output);if(this.restoreCursor(),t){let r=Math.max(0,t.numLinesAfter-n),s=Math.max(
0,t.numLinesBefore-n),o=t.lines.find(a=>a>=r);if(o===void 0){this._prevFrame=e;return}if(t.lines.length===1){this.output.write(X.move(0,o-s)),this.output.write(
Ae.lines(1));let a=e.split(`
`);this.output.write(a[o]),this._prevFrame=e,this.output.write(X.move(0,a.length-o-1));return}else if(t.lines.length>1){if(r<s)o=r;else{let l=o-s;l>0&&this.output.
write(X.move(0,l))}this.output.write(Ae.down());let a=e.split(`
`).slice(o);this.output.write(a.join(`
`)),this._prevFrame=e;return}}this.output.write(Ae.down())}this.output.write(e),this.state==="initial"&&(this.state="active"),this._prevFrame=e}}};$n=class extends ce{filteredOptions;multiple;isNavigating=!1;selectedValues=[];focusedValue;#e=0;#i="";#t;#n;#r;#s;get cursor(){
return this.#e}get userInputWithCursor(){if(!this.userInput)return(0,Ne.styleText)(["inverse","hidden"],"_");if(this._cursor>=this.userInput.length)return`${this.
userInput}\u2588`;let e=this.userInput.slice(0,this.cursor),t=this.userInput.slice(this.cursor,this.cursor+1),n=this.userInput.slice(this.cursor+1);return`${e}${(0,Ne.styleText)(
"inverse",t)}${n}`}get options(){return typeof this.#n=="function"?this.#n():this.#n}constructor(e){super(e),this.#n=e.options,this.#r=e.placeholder,this.#s=e.completeOnTab===
!0;let t=this.options;this.filteredOptions=[...t],this.multiple=e.multiple===!0,this.#t=typeof e.options=="function"?e.filter:e.filter??cc;let n;if(e.initialValue&&
Array.isArray(e.initialValue)?this.multiple?n=e.initialValue:n=e.initialValue.slice(0,1):!this.multiple&&this.options.length>0&&(n=[this.options[0]?.value]),n)for(let r of n){
let s=t.findIndex(o=>o.value===r);s!==-1&&(this.toggleSelected(r),this.#e=s)}this.focusedValue=this.options[this.#e]?.value,this.on("key",(r,s)=>this.#o(r,s)),this.
on("userInput",r=>this.#a(r))}_isActionKey(e,t){return e==="	"||this.multiple&&this.isNavigating&&t.name==="space"&&e!==void 0&&e!==""}#o(e,t){let n=t.name==="u\
p",r=t.name==="down",s=t.name==="return",o=this.userInput===""||this.userInput==="	",a=this.#r,l=this.options,u=a!==void 0&&a!==""&&l.some(d=>!d.disabled&&(this.#t?
this.#t(a,d):!0));if(t.name==="tab"&&o&&u){this.userInput==="	"&&this._clearUserInput(),this._setUserInput(a,!0),this.isNavigating=!1;return}if(t.name==="tab"&&
this.#s&&!this.multiple&&this.focusedValue!==void 0){let d=String(this.focusedValue);this._clearUserInput(),this._setUserInput(d,!0),this.isNavigating=!1;return}
n||r?(this.#e=ge(this.#e,n?-1:1,this.filteredOptions),this.focusedValue=this.filteredOptions[this.#e]?.value,this.multiple||(this.selectedValues=[this.focusedValue]),
this.isNavigating=!0):s?this.value=uc(this.multiple,this.selectedValues):this.multiple?this.focusedValue!==void 0&&(t.name==="tab"||this.isNavigating&&t.name===
"space")?this.toggleSelected(this.focusedValue):this.isNavigating=!1:(this.focusedValue&&(this.selectedValues=[this.focusedValue]),this.isNavigating=!1)}deselectAll(){
this.selectedValues=[]}toggleSelected(e){this.filteredOptions.length!==0&&(this.multiple?this.selectedValues.includes(e)?this.selectedValues=this.selectedValues.
filter(t=>t!==e):this.selectedValues=[...this.selectedValues,e]:this.selectedValues=[e])}#a(e){if(e!==this.#i){this.#i=e;let t=this.options;e&&this.#t?this.filteredOptions=
t.filter(s=>this.#t?.(e,s)):this.filteredOptions=[...t];let n=lc(this.focusedValue,this.filteredOptions);this.#e=ge(n,0,this.filteredOptions);let r=this.filteredOptions[this.#e];
r&&!r.disabled?this.focusedValue=r.value:this.focusedValue=void 0,this.multiple||(this.focusedValue!==void 0?this.toggleSelected(this.focusedValue):this.deselectAll())}}},
zt=class extends ce{get cursor(){return this.value?0:1}get _value(){return this.cursor===0}constructor(e){super(e,!1),this.value=!!e.initialValue,this.on("userI\
nput",()=>{this.value=this._value}),this.on("confirm",t=>{this.output.write(X.move(0,-1)),this.value=t,this.state="submit",this.close()}),this.on("cursor",()=>{
this.value=!this.value})}},dc={Y:{type:"year",len:4},M:{type:"month",len:2},D:{type:"day",len:2}};Yt=class extends ce{#e;#i;#t;#n;#r;#s={segmentIndex:0,positionInSegment:0};#o=!0;#a=null;inlineError="";get segmentCursor(){
return{...this.#s}}get segmentValues(){return{...this.#t}}get segments(){return this.#e}get separator(){return this.#i}get formattedValue(){return this.#l(this.#t)}#l(e){
return this.#e.map(t=>e[t.type]).join(this.#i)}#c(){this._setUserInput(this.#l(this.#t)),this._setValue(Ls(this.#t)??void 0)}constructor(e){let t=e.format?{segments:Fs(
e.format),separator:e.separator??"/"}:hc(e.locale),n=e.separator??t.separator,r=e.format?Fs(e.format):t.segments,s=e.initialValue??e.defaultValue,o=s?{year:String(
s.getUTCFullYear()).padStart(4,"0"),month:String(s.getUTCMonth()+1).padStart(2,"0"),day:String(s.getUTCDate()).padStart(2,"0")}:{year:"____",month:"__",day:"__"},
a=r.map(l=>o[l.type]).join(n);super({...e,initialUserInput:a},!1),this.#e=r,this.#i=n,this.#t=o,this.#n=e.minDate,this.#r=e.maxDate,this.#c(),this.on("cursor",l=>this.#f(
l)),this.on("key",(l,u)=>this.#p(l,u)),this.on("finalize",()=>this.#g(e))}#u(){let e=Math.max(0,Math.min(this.#s.segmentIndex,this.#e.length-1)),t=this.#e[e];if(t)
return this.#s.positionInSegment=Math.max(0,Math.min(this.#s.positionInSegment,t.len-1)),{segment:t,index:e}}#d(e){this.inlineError="",this.#a=null;let t=this.#u();
t&&(this.#s.segmentIndex=Math.max(0,Math.min(this.#e.length-1,t.index+e)),this.#s.positionInSegment=0,this.#o=!0)}#h(e){let t=this.#u();if(!t)return;let{segment:n}=t,
r=this.#t[n.type],s=!r||r.replace(/_/g,"")==="",o=Number.parseInt((r||"0").replace(/_/g,"0"),10)||0,a=mc(n.type,Kt(this.#t),this.#n,this.#r),l;s?l=e===1?a.min:a.
max:l=Math.max(Math.min(a.max,o+e),a.min),this.#t={...this.#t,[n.type]:l.toString().padStart(n.len,"0")},this.#o=!0,this.#a=null,this.#c()}#f(e){if(e)switch(e){case"\
right":return this.#d(1);case"left":return this.#d(-1);case"up":return this.#h(1);case"down":return this.#h(-1)}}#p(e,t){if(t?.name==="backspace"||t?.sequence===
"\x7F"||t?.sequence==="\b"||e==="\x7F"||e==="\b"){this.inlineError="";let n=this.#u();if(!n)return;if(!this.#t[n.segment.type].replace(/_/g,"")){this.#d(-1);return}
this.#t[n.segment.type]="_".repeat(n.segment.len),this.#o=!0,this.#s.positionInSegment=0,this.#c();return}if(t?.name==="tab"){this.inlineError="";let n=this.#u();
if(!n)return;let r=t.shift?-1:1,s=n.index+r;s>=0&&s<this.#e.length&&(this.#s.segmentIndex=s,this.#s.positionInSegment=0,this.#o=!0);return}if(e&&/^[0-9]$/.test(
e)){let n=this.#u();if(!n)return;let{segment:r}=n,s=!this.#t[r.type].replace(/_/g,"");if(this.#o&&this.#a!==null&&!s){let f=this.#a+e,g={...this.#t,[r.type]:f},
p=this.#m(g,r);if(p){this.inlineError=p,this.#a=null,this.#o=!1;return}this.inlineError="",this.#t[r.type]=f,this.#a=null,this.#o=!1,this.#c(),n.index<this.#e.length-
1&&(this.#s.segmentIndex=n.index+1,this.#s.positionInSegment=0,this.#o=!0);return}this.#o&&!s&&(this.#t[r.type]="_".repeat(r.len),this.#s.positionInSegment=0),this.#o=
!1,this.#a=null;let o=this.#t[r.type],a=o.indexOf("_"),l=a>=0?a:Math.min(this.#s.positionInSegment,r.len-1);if(l<0||l>=r.len)return;let u=o.slice(0,l)+e+o.slice(
l+1),d=!1;if(l===0&&o==="__"&&(r.type==="month"||r.type==="day")){let f=Number.parseInt(e,10);u=`0${e}`,d=f<=(r.type==="month"?1:2)}if(r.type==="year"&&(u=(o.replace(
/_/g,"")+e).padStart(r.len,"_")),!u.includes("_")){let f={...this.#t,[r.type]:u},g=this.#m(f,r);if(g){this.inlineError=g;return}}this.inlineError="",this.#t[r.type]=
u;let h=u.includes("_")?void 0:Gs(this.#t);if(h){let{year:f,month:g}=h,p=fn(f,g);this.#t={year:String(Math.max(0,Math.min(9999,f))).padStart(4,"0"),month:String(
Math.max(1,Math.min(12,g))).padStart(2,"0"),day:String(Math.max(1,Math.min(p,h.day))).padStart(2,"0")}}this.#c();let m=u.indexOf("_");d?(this.#o=!0,this.#a=e):m>=
0?this.#s.positionInSegment=m:a>=0&&n.index<this.#e.length-1?(this.#s.segmentIndex=n.index+1,this.#s.positionInSegment=0,this.#o=!0):this.#s.positionInSegment=Math.
min(l+1,r.len-1)}}#m(e,t){let{month:n,day:r}=Kt(e);if(t.type==="month"&&(n<0||n>12))return E.date.messages.invalidMonth;if(t.type==="day"&&(r<0||r>31))return E.
date.messages.invalidDay(31,"any month")}#g(e){let{year:t,month:n,day:r}=Kt(this.#t);if(t&&n&&r){let s=fn(t,n);this.#t={...this.#t,day:String(Math.min(r,s)).padStart(
2,"0")}}this.value=Ls(this.#t)??e.defaultValue??void 0}},Us=class extends ce{options;cursor=0;#e;getGroupItems(e){return this.options.filter(t=>t.group===e)}isGroupSelected(e){
let t=this.getGroupItems(e),n=this.value;return n===void 0?!1:t.every(r=>n.includes(r.value))}toggleValue(){let e=this.options[this.cursor];if(e!==void 0)if(this.
value===void 0&&(this.value=[]),e.group===!0){let t=e.value,n=this.getGroupItems(t);this.isGroupSelected(t)?this.value=this.value.filter(r=>n.findIndex(s=>s.value===
r)===-1):this.value=[...this.value,...n.map(r=>r.value)],this.value=Array.from(new Set(this.value))}else{let t=this.value.includes(e.value);this.value=t?this.value.
filter(n=>n!==e.value):[...this.value,e.value]}}constructor(e){super(e,!1);let{options:t}=e;this.#e=e.selectableGroups!==!1,this.options=Object.entries(t).flatMap(
([n,r])=>[{value:n,group:!0,label:n},...r.map(s=>({...s,group:n}))]),this.value=[...e.initialValues??[]],this.cursor=Math.max(this.options.findIndex(({value:n})=>n===
e.cursorAt),this.#e?0:1),this.on("key",(n,r)=>{r.name===void 0&&n==="\u3000"&&this.toggleValue()}),this.on("cursor",n=>{switch(n){case"left":case"up":{this.cursor=
this.cursor===0?this.options.length-1:this.cursor-1;let r=this.options[this.cursor]?.group===!0;!this.#e&&r&&(this.cursor=this.cursor===0?this.options.length-1:
this.cursor-1);break}case"down":case"right":{this.cursor=this.cursor===this.options.length-1?0:this.cursor+1;let r=this.options[this.cursor]?.group===!0;!this.#e&&
r&&(this.cursor=this.cursor===this.options.length-1?0:this.cursor+1);break}case"space":this.toggleValue();break}})}},fc=new Set(["up","down","left","right"]),Qt=
class extends ce{#e=!1;#i;focused="editor";get userInputWithCursor(){if(this.state==="submit")return this.userInput;let e=this.userInput;if(this.cursor>=e.length)
return`${e}\u2588`;let t=e.slice(0,this.cursor),n=e.slice(this.cursor,this.cursor+1),r=e.slice(this.cursor+1);return n===`
`?`${t}\u2588
${r}`:`${t}${(0,Ne.styleText)("inverse",n)}${r}`}get cursor(){return this._cursor}#t(e){if(this.userInput.length===0){this._setUserInput(e);return}this._setUserInput(
this.userInput.slice(0,this.cursor)+e+this.userInput.slice(this.cursor))}#n(e){let t=this.value??"";switch(e){case"up":this._cursor=qt(this._cursor,0,-1,t);return;case"\
down":this._cursor=qt(this._cursor,0,1,t);return;case"left":this._cursor=qt(this._cursor,-1,0,t);return;case"right":this._cursor=qt(this._cursor,1,0,t);return}}_shouldSubmit(e,t){
if(this.#i)return this.focused==="submit"?!0:(this.#t(`
`),this._cursor++,!1);let n=this.#e;return this.#e=!0,n&&this.cursor===this.userInput.length?(this.userInput[this.cursor-1]===`
`&&(this._setUserInput(this.userInput.slice(0,this.cursor-1)+this.userInput.slice(this.cursor)),this._cursor--),!0):(this.#t(`
`),this._cursor++,!1)}constructor(e){let t=e.initialUserInput??e.initialValue;super({...e,initialUserInput:t},!1),t!==void 0&&(this._cursor=t.length),this.#i=e.
showSubmit??!1,this.on("key",(n,r)=>{if(r?.name&&fc.has(r.name)){this.#e=!1,this.#n(r.name);return}if(n==="	"&&this.#i){this.focused=this.focused==="editor"?"su\
bmit":"editor";return}if(r?.name!=="return"){if(this.#e=!1,r?.name==="backspace"&&this.cursor>0){this._setUserInput(this.userInput.slice(0,this.cursor-1)+this.userInput.
slice(this.cursor)),this._cursor--;return}if(r?.name==="delete"&&this.cursor<this.userInput.length){this._setUserInput(this.userInput.slice(0,this.cursor)+this.
userInput.slice(this.cursor+1));return}n&&(this.#i&&this.focused==="submit"&&(this.focused="editor"),this.#t(n??""),this._cursor++)}}),this.on("userInput",n=>{this.
_setValue(n)}),this.on("finalize",()=>{this.value||(this.value=e.defaultValue),this.value===void 0&&(this.value="")})}},Xt=class extends ce{options;cursor=0;get _value(){
return this.options[this.cursor]?.value}get _enabledOptions(){return this.options.filter(e=>e.disabled!==!0)}toggleAll(){let e=this._enabledOptions,t=this.value!==
void 0&&this.value.length===e.length;this.value=t?[]:e.map(n=>n.value)}toggleInvert(){let e=this.value;if(!e)return;let t=this._enabledOptions.filter(n=>!e.includes(
n.value));this.value=t.map(n=>n.value)}toggleValue(){this.value===void 0&&(this.value=[]);let e=this.value.includes(this._value);this.value=e?this.value.filter(
t=>t!==this._value):[...this.value,this._value]}constructor(e){super(e,!1),this.options=e.options,this.value=[...e.initialValues??[]];let t=Math.max(this.options.
findIndex(({value:n})=>n===e.cursorAt),0);this.cursor=this.options[t]?.disabled?ge(t,1,this.options):t,this.on("key",(n,r)=>{r.name==="a"&&this.toggleAll(),r.name===
"i"&&this.toggleInvert(),r.name===void 0&&n==="\u3000"&&this.toggleValue()}),this.on("cursor",n=>{switch(n){case"left":case"up":this.cursor=ge(this.cursor,-1,this.
options);break;case"down":case"right":this.cursor=ge(this.cursor,1,this.options);break;case"space":this.toggleValue();break}})}},Zt=class extends ce{_mask="\u2022";get cursor(){
return this._cursor}get masked(){return this.userInput.replaceAll(/./g,this._mask)}get userInputWithCursor(){if(this.state==="submit"||this.state==="cancel")return this.
masked;let e=this.userInput;if(this.cursor>=e.length)return`${this.masked}${(0,Ne.styleText)(["inverse","hidden"],"_")}`;let t=this.masked,n=t.slice(0,this.cursor),
r=t.slice(this.cursor,this.cursor+1),s=t.slice(this.cursor+1);return`${n}${(0,Ne.styleText)("inverse",r)}${s}`}clear(){this._clearUserInput()}constructor({mask:e,
...t}){super(t),this._mask=e??"\u2022",this.on("userInput",n=>{this._setValue(n)}),this.on("finalize",()=>{this.value===void 0&&(this.value="")})}},Bs=class extends ce{options;cursor=0;get _selectedValue(){
return this.options[this.cursor]}changeValue(){let e=this._selectedValue;this.value=e===void 0?void 0:e.value}constructor(e){super(e,!1),this.options=e.options;
let t=this.options.findIndex(({value:r})=>r===e.initialValue),n=t===-1?0:t;this.cursor=this.options[n]?.disabled?ge(n,1,this.options):n,this.changeValue(),this.
on("cursor",r=>{switch(r){case"left":case"up":this.cursor=ge(this.cursor,-1,this.options);break;case"down":case"right":this.cursor=ge(this.cursor,1,this.options);
break}this.changeValue()})}},ei=class extends ce{options;cursor=0;constructor(e){super(e,!1),this.options=e.options;let t=e.caseSensitive===!0,n=this.options.map(
({value:[s]})=>t?s:s?.toLowerCase()),r=Math.max(n.indexOf(e.initialValue),0);this.cursor=this.options[r]?.disabled?0:r,this.on("key",s=>{if(!s)return;let o=t?s:
s.toLowerCase();if(!n.includes(o))return;let a=this.options.find(({value:[l],disabled:u})=>u?!1:t?l===o:l?.toLowerCase()===o);a&&(this.value=a.value,this.state=
"submit",this.emit("submit"))})}},ti=class extends ce{get userInputWithCursor(){if(this.state==="submit")return this.userInput;let e=this.userInput;if(this.cursor>=
e.length)return`${this.userInput}\u2588`;let t=e.slice(0,this.cursor),n=e.slice(this.cursor,this.cursor+1),r=e.slice(this.cursor+1);return`${t}${(0,Ne.styleText)(
"inverse",n)}${r}`}get cursor(){return this._cursor}constructor(e){super({...e,initialUserInput:e.initialUserInput??e.initialValue}),this.on("userInput",t=>{this.
_setValue(t)}),this.on("finalize",()=>{this.value||(this.value=e.defaultValue),this.value===void 0&&(this.value="")})}}});var ro={};Z(ro,{CANCEL_SYMBOL:()=>ht,MULTISELECT_INSTRUCTIONS:()=>kn,SELECT_INSTRUCTIONS:()=>no,S_BAR:()=>y,S_BAR_END:()=>G,S_BAR_END_RIGHT:()=>Qs,S_BAR_H:()=>oi,
S_BAR_START:()=>xn,S_BAR_START_RIGHT:()=>Ys,S_CHECKBOX_ACTIVE:()=>si,S_CHECKBOX_INACTIVE:()=>Je,S_CHECKBOX_SELECTED:()=>ke,S_CONNECT_LEFT:()=>Zs,S_CORNER_BOTTOM_LEFT:()=>En,
S_CORNER_BOTTOM_RIGHT:()=>On,S_CORNER_TOP_LEFT:()=>eo,S_CORNER_TOP_RIGHT:()=>Sn,S_ERROR:()=>Tn,S_INFO:()=>In,S_PASSWORD_MASK:()=>Xs,S_RADIO_ACTIVE:()=>gt,S_RADIO_INACTIVE:()=>Re,
S_STEP_ACTIVE:()=>wn,S_STEP_CANCEL:()=>vn,S_STEP_ERROR:()=>Cn,S_STEP_SUBMIT:()=>Fe,S_SUCCESS:()=>An,S_WARN:()=>Nn,autocomplete:()=>io,autocompleteMultiselect:()=>_c,
box:()=>bc,cancel:()=>Nc,confirm:()=>vc,date:()=>Cc,formatInstructionFooter:()=>ai,group:()=>Ec,groupMultiselect:()=>Ac,intro:()=>Tc,isCI:()=>bn,isCancel:()=>ii,
isTTY:()=>zs,limitOptions:()=>xe,log:()=>ie,multiline:()=>kc,multiselect:()=>Ic,note:()=>Fc,outro:()=>Pc,password:()=>Lc,path:()=>jc,progress:()=>Gc,select:()=>Uc,
selectKey:()=>Bc,settings:()=>E,spinner:()=>Dn,stream:()=>Pe,symbol:()=>ne,symbolBar:()=>Pn,taskLog:()=>qc,tasks:()=>Hc,text:()=>Jc,unicode:()=>ri,unicodeOr:()=>F,
updateSettings:()=>Ms});function pc(){return te.default.platform!=="win32"?te.default.env.TERM!=="linux":!!te.default.env.CI||!!te.default.env.WT_SESSION||!!te.default.
env.TERMINUS_SUBLIME||te.default.env.ConEmuTask==="{cmd::Cmder}"||te.default.env.TERM_PROGRAM==="Terminus-Sublime"||te.default.env.TERM_PROGRAM==="vscode"||te.default.
env.TERM==="xterm-256color"||te.default.env.TERM==="alacritty"||te.default.env.TERMINAL_EMULATOR==="JetBrains-JediTerm"}function ai(i,e,t){let n=t?`${(0,c.styleText)(
"cyan",y)}  `:"",r=H(i,e.join(" \u2022 "),n).split(`
`);return t&&r.push((0,c.styleText)("cyan",G)),r}function Ws(i){return i.label??String(i.value??"")}function to(i,e){if(!i)return!0;let t=(e.label??String(e.value??
"")).toLowerCase(),n=(e.hint??"").toLowerCase(),r=String(e.value).toLowerCase(),s=i.toLowerCase();return t.includes(s)||n.includes(s)||r.includes(s)}function gc(i,e){
let t=[];for(let n of e)i.includes(n.value)&&t.push(n);return t}function qs(i,e,t,n){let r=t,s=t;return n==="center"?r=Math.floor((e-i)/2):n==="right"&&(r=e-i-t),
s=e-r-i,[r,s]}function xc(i,e){let t=i.segmentValues,n=i.segmentCursor;if(e==="submit"||e==="cancel")return i.formattedValue;let r=(0,c.styleText)("gray",i.separator);
return i.segments.map((s,o)=>{let a=o===n.segmentIndex&&!["submit","cancel"].includes(e),l=Oc[s.type];return Sc(t[s.type],{isActive:a,label:l})}).join(r)}function Sc(i,e){
let t=!i||i.replace(/_/g,"")==="";return e.isActive?(0,c.styleText)("inverse",t?e.label:i.replace(/_/g," ")):t?(0,c.styleText)("dim",e.label):i.replace(/_/g,(0,c.styleText)(
"dim"," "))}function Gc({style:i="heavy",max:e=100,size:t=40,...n}={}){let r=Dn(n),s=0,o="",a=Math.max(1,e),l=Math.max(1,t),u=f=>{switch(f){case"initial":case"a\
ctive":return g=>(0,c.styleText)("magenta",g);case"error":case"cancel":return g=>(0,c.styleText)("red",g);case"submit":return g=>(0,c.styleText)("green",g);default:
return g=>(0,c.styleText)("magenta",g)}},d=(f,g)=>{let p=Math.floor(s/a*l);return`${u(f)(Js[i].repeat(p))}${(0,c.styleText)("dim",Js[i].repeat(l-p))} ${g}`},h=(f="")=>{
o=f,r.start(d("initial",f))},m=(f=1,g)=>{s=Math.min(a,f+s),r.message(d("active",g??o)),o=g??o};return{start:h,stop:r.stop,cancel:r.cancel,error:r.error,clear:r.
clear,advance:m,get isCancelled(){return r.isCancelled},message:f=>m(0,f)}}var c,te,De,pt,ri,bn,zs,F,wn,vn,Cn,Fe,xn,y,G,Ys,Qs,gt,Re,si,ke,Je,Xs,oi,Sn,Zs,On,En,eo,
In,An,Nn,Tn,ne,Pn,Hs,xe,io,_c,$c,yc,wc,bc,vc,Cc,Oc,Ec,kn,ft,Ic,Ac,ie,Nc,Tc,Pc,kc,Dc,Rc,Fc,Lc,jc,Mc,Vc,Dn,Js,no,ni,Uc,Bc,Ks,Pe,Hc,Wc,qc,Jc,so=b(()=>{yn();yn();c=
require("node:util"),te=Me(require("node:process"),1);un();Ht();De=require("node:fs"),pt=require("node:path");dn();ri=pc(),bn=()=>process.env.CI==="true",zs=i=>i.
isTTY===!0,F=(i,e)=>ri?i:e,wn=F("\u25C6","*"),vn=F("\u25A0","x"),Cn=F("\u25B2","x"),Fe=F("\u25C7","o"),xn=F("\u250C","T"),y=F("\u2502","|"),G=F("\u2514","\u2014"),
Ys=F("\u2510","T"),Qs=F("\u2518","\u2014"),gt=F("\u25CF",">"),Re=F("\u25CB"," "),si=F("\u25FB","[\u2022]"),ke=F("\u25FC","[+]"),Je=F("\u25FB","[ ]"),Xs=F("\u25AA",
"\u2022"),oi=F("\u2500","-"),Sn=F("\u256E","+"),Zs=F("\u251C","+"),On=F("\u256F","+"),En=F("\u2570","+"),eo=F("\u256D","+"),In=F("\u25CF","\u2022"),An=F("\u25C6",
"*"),Nn=F("\u25B2","!"),Tn=F("\u25A0","x"),ne=i=>{switch(i){case"initial":case"active":return(0,c.styleText)("cyan",wn);case"cancel":return(0,c.styleText)("red",
vn);case"error":return(0,c.styleText)("yellow",Cn);case"submit":return(0,c.styleText)("green",Fe);case"validating":return(0,c.styleText)("dim",wn)}},Pn=i=>{switch(i){case"\
initial":case"active":return(0,c.styleText)("cyan",y);case"cancel":return(0,c.styleText)("red",y);case"error":return(0,c.styleText)("yellow",y);case"submit":return(0,c.styleText)(
"green",y)}};Hs=(i,e,t,n,r,s=!1)=>{let o=e,a=0;if(s)for(let l=n-1;l>=t;l--){let u=i[l];if(u&&(o-=u.length),a++,o<=r)break}else for(let l=t;l<n;l++){let u=i[l];if(u&&
(o-=u.length),a++,o<=r)break}return{lineCount:o,removals:a}},xe=({cursor:i,options:e,style:t,output:n=process.stdout,maxItems:r=Number.POSITIVE_INFINITY,columnPadding:s=0,
rowPadding:o=4})=>{let a=_e(n)-s,l=_n(n),u=(0,c.styleText)("dim","..."),d=Math.max(l-o,0),h=Math.max(Math.min(r,d),5),m=0;i>=h-3&&(m=Math.max(Math.min(i-h+3,e.length-
h),0));let f=h<e.length&&m>0,g=h<e.length&&m+h<e.length,p=Math.min(m+h,e.length),_=[],$=0;f&&$++,g&&$++;let w=m+(f?1:0),C=p-(g?1:0);for(let I=w;I<C;I++){let A=e[I],
D=A!==void 0?t(A,I===i):"",M=ae(D,a,{hard:!0,trim:!1}).split(`
`);_.push(M),$+=M.length}if($>d){let I=0,A=0,D=$,M=i-w,U=d,W=()=>Hs(_,D,0,M,U),V=()=>Hs(_,D,M+1,_.length,U,!0);f?({lineCount:D,removals:I}=W(),D>U&&(g||(U-=1),{
lineCount:D,removals:A}=V())):(g||(U-=1),{lineCount:D,removals:A}=V(),D>U&&(U-=1,{lineCount:D,removals:I}=W())),I>0&&(f=!0,_.splice(0,I)),A>0&&(g=!0,_.splice(_.
length-A,A))}let S=[];f&&S.push(u);for(let I of _)for(let A of I)S.push(A);return g&&S.push(u),S};io=i=>new $n({options:i.options,initialValue:i.initialValue!==
void 0?[i.initialValue]:void 0,initialUserInput:i.initialUserInput,placeholder:i.placeholder,completeOnTab:i.completeOnTab,filter:i.filter??((e,t)=>to(e,t)),signal:i.
signal,input:i.input,output:i.output,validate:i.validate,render(){let e=i.withGuide??E.withGuide,t=e?[`${(0,c.styleText)("gray",y)}`,`${ne(this.state)}  ${i.message}`]:
[`${ne(this.state)}  ${i.message}`],n=this.userInput,r=this.options,s=i.placeholder,o=n===""&&s!==void 0,a=(l,u)=>{let d=Ws(l),h=l.hint&&l.value===this.focusedValue?
(0,c.styleText)("dim",` (${l.hint})`):"";switch(u){case"active":return`${(0,c.styleText)("green",gt)} ${d}${h}`;case"inactive":return`${(0,c.styleText)("dim",Re)}\
 ${(0,c.styleText)("dim",d)}`;case"disabled":return`${(0,c.styleText)("gray",Re)} ${(0,c.styleText)(["strikethrough","gray"],d)}`}};switch(this.state){case"subm\
it":{let l=gc(this.selectedValues,r),u=l.length>0?`  ${(0,c.styleText)("dim",l.map(Ws).join(", "))}`:"",d=e?(0,c.styleText)("gray",y):"";return`${t.join(`
`)}
${d}${u}`}case"cancel":{let l=n?`  ${(0,c.styleText)(["strikethrough","dim"],n)}`:"",u=e?(0,c.styleText)("gray",y):"";return`${t.join(`
`)}
${u}${l}`}default:{let l=this.state==="error"?"yellow":"cyan",u=e?`${(0,c.styleText)(l,y)}  `:"",d=e?(0,c.styleText)(l,G):"",h="";if(this.isNavigating||o){let w=o?
s:n;h=w!==""?` ${(0,c.styleText)("dim",w)}`:""}else h=` ${this.userInputWithCursor}`;let m=this.filteredOptions.length!==r.length?(0,c.styleText)("dim",` (${this.
filteredOptions.length} match${this.filteredOptions.length===1?"":"es"})`):"",f=this.filteredOptions.length===0&&n?[`${u}${(0,c.styleText)("yellow","No matches \
found")}`]:[],g=this.state==="error"?[`${u}${(0,c.styleText)("yellow",this.error)}`]:[];e&&t.push(`${u.trimEnd()}`),t.push(`${u}${(0,c.styleText)("dim","Search:")}${h}${m}`,
...f,...g);let p=[`${(0,c.styleText)("dim","\u2191/\u2193")} to select`,...i.completeOnTab?[`${(0,c.styleText)("dim","Tab:")} complete`]:[],`${(0,c.styleText)("\
dim","Enter:")} confirm`,`${(0,c.styleText)("dim","Type:")} to search`],_=[`${u}${p.join(" \u2022 ")}`,d],$=this.filteredOptions.length===0?[]:xe({cursor:this.cursor,
options:this.filteredOptions,columnPadding:e?3:0,rowPadding:t.length+_.length,style:(w,C)=>a(w,w.disabled?"disabled":C?"active":"inactive"),maxItems:i.maxItems,
output:i.output});return[...t,...$.map(w=>`${u}${w}`),..._].join(`
`)}}}}).prompt(),_c=i=>{let e=(n,r,s,o)=>{let a=s.includes(n.value),l=n.label??String(n.value??""),u=n.hint&&o!==void 0&&n.value===o?(0,c.styleText)("dim",` (${n.
hint})`):"",d=a?(0,c.styleText)("green",ke):(0,c.styleText)("dim",Je);return n.disabled?`${(0,c.styleText)("gray",Je)} ${(0,c.styleText)(["strikethrough","gray"],
l)}`:r?`${d} ${l}${u}`:`${d} ${(0,c.styleText)("dim",l)}`},t=new $n({options:i.options,multiple:!0,placeholder:i.placeholder,filter:i.filter??((n,r)=>to(n,r)),validate:()=>{
if(i.required&&t.selectedValues.length===0)return"Please select at least one item"},initialValue:i.initialValues,signal:i.signal,input:i.input,output:i.output,render(){
let n=i.withGuide??E.withGuide,r=`${n?`${(0,c.styleText)("gray",y)}
`:""}${ne(this.state)}  ${i.message}
`,s=this.userInput,o=i.placeholder,a=s===""&&o!==void 0,l=this.isNavigating||a?(0,c.styleText)("dim",a?o:s):this.userInputWithCursor,u=this.options,d=this.filteredOptions.
length!==u.length?(0,c.styleText)("dim",` (${this.filteredOptions.length} match${this.filteredOptions.length===1?"":"es"})`):"";switch(this.state){case"submit":
return`${r}${n?`${(0,c.styleText)("gray",y)}  `:""}${(0,c.styleText)("dim",`${this.selectedValues.length} items selected`)}`;case"cancel":return`${r}${n?`${(0,c.styleText)(
"gray",y)}  `:""}${(0,c.styleText)(["strikethrough","dim"],s)}`;default:{let h=this.state==="error"?"yellow":"cyan",m=n?`${(0,c.styleText)(h,y)}  `:"",f=n?(0,c.styleText)(
h,G):"",g=[`${(0,c.styleText)("dim","\u2191/\u2193")} to navigate`,`${(0,c.styleText)("dim",this.isNavigating?"Space/Tab:":"Tab:")} select`,`${(0,c.styleText)("\
dim","Enter:")} confirm`,`${(0,c.styleText)("dim","Type:")} to search`],p=this.filteredOptions.length===0&&s?[`${m}${(0,c.styleText)("yellow","No matches found")}`]:
[],_=this.state==="error"?[`${m}${(0,c.styleText)("yellow",this.error)}`]:[],$=[...`${r}${n?(0,c.styleText)(h,y):""}`.split(`
`),`${m}${(0,c.styleText)("dim","Search:")} ${l}${d}`,...p,..._],w=[`${m}${g.join(" \u2022 ")}`,f],C=xe({cursor:this.cursor,options:this.filteredOptions,style:(S,I)=>e(
S,I,this.selectedValues,this.focusedValue),maxItems:i.maxItems,output:i.output,rowPadding:$.length+w.length});return[...$,...C.map(S=>`${m}${S}`),...w].join(`
`)}}}});return t.prompt()},$c=[eo,Sn,En,On],yc=[xn,Ys,G,Qs];wc=i=>i,bc=(i="",e="",t)=>{let n=t?.output??process.stdout,r=_e(n),s=2,o=t?.titlePadding??1,a=t?.contentPadding??
2,l=t?.width===void 0||t.width==="auto"?1:Math.min(1,t.width),u=t?.withGuide??E.withGuide?`${(0,c.styleText)("gray",y)} `:"",d=t?.formatBorder??wc,h=(t?.rounded?
$c:yc).map(d),m=d(oi),f=d(y),g=B(u),p=B(e),_=r-g,$=Math.floor(r*l)-g;if(t?.width==="auto"){let U=i.split(`
`),W=p+o*2;for(let $e of U){let de=B($e)+a*2;de>W&&(W=de)}let V=W+s;V<$&&($=V)}$%2!==0&&($<_?$++:$--);let w=$-s,C=w-o*2,S=p>C?`${e.slice(0,C-3)}...`:e,[I,A]=qs(
B(S),w,o,t?.titleAlign),D=ae(i,w-a*2,{hard:!0,trim:!1});n.write(`${u}${h[0]}${m.repeat(I)}${S}${m.repeat(A)}${h[1]}
`);let M=D.split(`
`);for(let U of M){let[W,V]=qs(B(U),w,a,t?.contentAlign);n.write(`${u}${f}${" ".repeat(W)}${U}${" ".repeat(V)}${f}
`)}n.write(`${u}${h[2]}${m.repeat(w)}${h[3]}
`)},vc=i=>{let e=i.active??"Yes",t=i.inactive??"No";return new zt({active:e,inactive:t,signal:i.signal,input:i.input,output:i.output,initialValue:i.initialValue??
!0,render(){let n=i.withGuide??E.withGuide,r=`${ne(this.state)}  `,s=n?`${(0,c.styleText)("gray",y)}  `:"",o=H(i.output,i.message,s,r),a=`${n?`${(0,c.styleText)(
"gray",y)}
`:""}${o}
`,l=this.value?e:t;switch(this.state){case"submit":{let u=n?`${(0,c.styleText)("gray",y)}  `:"";return`${a}${u}${(0,c.styleText)("dim",l)}`}case"cancel":{let u=n?
`${(0,c.styleText)("gray",y)}  `:"";return`${a}${u}${(0,c.styleText)(["strikethrough","dim"],l)}${n?`
${(0,c.styleText)("gray",y)}`:""}`}default:{let u=n?`${(0,c.styleText)("cyan",y)}  `:"",d=n?(0,c.styleText)("cyan",G):"";return`${a}${u}${this.value?`${(0,c.styleText)(
"green",gt)} ${e}`:`${(0,c.styleText)("dim",Re)} ${(0,c.styleText)("dim",e)}`}${i.vertical?n?`
${(0,c.styleText)("cyan",y)}  `:`
`:` ${(0,c.styleText)("dim","/")} `}${this.value?`${(0,c.styleText)("dim",Re)} ${(0,c.styleText)("dim",t)}`:`${(0,c.styleText)("green",gt)} ${t}`}
${d}
`}}}}).prompt()},Cc=i=>{let e=i.validate;return new Yt({...i,validate(t){if(t===void 0)return i.defaultValue!==void 0?void 0:e?mt(e,t):E.date.messages.required;
let n=r=>r.toISOString().slice(0,10);if(i.minDate&&n(t)<n(i.minDate))return E.date.messages.afterMin(i.minDate);if(i.maxDate&&n(t)>n(i.maxDate))return E.date.messages.
beforeMax(i.maxDate);if(e)return mt(e,t)},render(){let t=(i?.withGuide??E.withGuide)!==!1,n=`${`${t?`${(0,c.styleText)("gray",y)}
`:""}${ne(this.state)}  `}${i.message}
`,r=this.state!=="initial"?this.state:"active",s=xc(this,r),o=this.value instanceof Date?this.formattedValue:"";switch(this.state){case"error":{let a=this.error?
`  ${(0,c.styleText)("yellow",this.error)}`:"",l=t?`${(0,c.styleText)("yellow",y)}  `:"",u=t?(0,c.styleText)("yellow",G):"";return`${n.trim()}
${l}${s}
${u}${a}
`}case"submit":{let a=o?`  ${(0,c.styleText)("dim",o)}`:"",l=t?(0,c.styleText)("gray",y):"";return`${n}${l}${a}`}case"cancel":{let a=o?`  ${(0,c.styleText)(["st\
rikethrough","dim"],o)}`:"",l=t?(0,c.styleText)("gray",y):"";return`${n}${l}${a}${o.trim()?`
${l}`:""}`}default:{let a=t?`${(0,c.styleText)("cyan",y)}  `:"",l=t?(0,c.styleText)("cyan",G):"",u=t?`${(0,c.styleText)("cyan",y)}  `:"",d=this.inlineError?`
${u}${(0,c.styleText)("yellow",this.inlineError)}`:"";return`${n}${a}${s}${d}
${l}
`}}}}).prompt()};Oc={year:"yyyy",month:"mm",day:"dd"},Ec=async(i,e)=>{let t={},n=Object.keys(i);for(let r of n){let s=i[r],o=await s({results:t})?.catch(a=>{throw a});
if(typeof e?.onCancel=="function"&&ii(o)){t[r]="canceled",e.onCancel({results:t});continue}t[r]=o}return t},kn=[`${(0,c.styleText)("dim","\u2191/\u2193")} to na\
vigate`,`${(0,c.styleText)("dim","Space:")} select`,`${(0,c.styleText)("dim","Enter:")} confirm`],ft=(i,e)=>i.split(`
`).map(t=>e(t)).join(`
`),Ic=i=>{let e=(r,s)=>{let o=r.label??String(r.value);return s==="disabled"?`${(0,c.styleText)("gray",Je)} ${ft(o,a=>(0,c.styleText)(["strikethrough","gray"],a))}${r.
hint?` ${(0,c.styleText)("dim",`(${r.hint??"disabled"})`)}`:""}`:s==="active"?`${(0,c.styleText)("cyan",si)} ${o}${r.hint?` ${(0,c.styleText)("dim",`(${r.hint})`)}`:
""}`:s==="selected"?`${(0,c.styleText)("green",ke)} ${ft(o,a=>(0,c.styleText)("dim",a))}${r.hint?` ${(0,c.styleText)("dim",`(${r.hint})`)}`:""}`:s==="cancelled"?
`${ft(o,a=>(0,c.styleText)(["strikethrough","dim"],a))}`:s==="active-selected"?`${(0,c.styleText)("green",ke)} ${o}${r.hint?` ${(0,c.styleText)("dim",`(${r.hint}\
)`)}`:""}`:s==="submitted"?`${ft(o,a=>(0,c.styleText)("dim",a))}`:`${(0,c.styleText)("dim",Je)} ${ft(o,a=>(0,c.styleText)("dim",a))}`},t=i.required??!0,n=i.showInstructions??
!0;return new Xt({options:i.options,signal:i.signal,input:i.input,output:i.output,initialValues:i.initialValues,required:t,cursorAt:i.cursorAt,validate(r){if(t&&
(r===void 0||r.length===0))return`Please select at least one option.
${(0,c.styleText)("reset",(0,c.styleText)("dim",`Press ${(0,c.styleText)(["gray","bgWhite","inverse"]," space ")} to select, ${(0,c.styleText)("gray",(0,c.styleText)(
"bgWhite",(0,c.styleText)("inverse"," enter ")))} to submit`))}`},render(){let r=i.withGuide??E.withGuide,s=H(i.output,i.message,r?`${Pn(this.state)}  `:"",`${ne(
this.state)}  `),o=`${r?`${(0,c.styleText)("gray",y)}
`:""}${s}
`,a=this.value??[],l=(u,d)=>{if(u.disabled)return e(u,"disabled");let h=a.includes(u.value);return d&&h?e(u,"active-selected"):h?e(u,"selected"):e(u,d?"active":
"inactive")};switch(this.state){case"submit":{let u=this.options.filter(({value:h})=>a.includes(h)).map(h=>e(h,"submitted")).join((0,c.styleText)("dim",", "))||
(0,c.styleText)("dim","none"),d=H(i.output,u,r?`${(0,c.styleText)("gray",y)}  `:"");return`${o}${d}`}case"cancel":{let u=this.options.filter(({value:h})=>a.includes(
h)).map(h=>e(h,"cancelled")).join((0,c.styleText)("dim",", "));if(u.trim()==="")return`${o}${(0,c.styleText)("gray",y)}`;let d=H(i.output,u,r?`${(0,c.styleText)(
"gray",y)}  `:"");return`${o}${d}${r?`
${(0,c.styleText)("gray",y)}`:""}`}case"error":{let u=r?`${(0,c.styleText)("yellow",y)}  `:"",d=this.error.split(`
`).map((f,g)=>g===0?`${r?`${(0,c.styleText)("yellow",G)}  `:""}${(0,c.styleText)("yellow",f)}`:`   ${f}`).join(`
`),h=o.split(`
`).length,m=d.split(`
`).length+1;return`${o}${u}${xe({output:i.output,options:this.options,cursor:this.cursor,maxItems:i.maxItems,columnPadding:u.length,rowPadding:h+m,style:l}).join(
`
${u}`)}
${d}
`}default:{let u=r?`${(0,c.styleText)("cyan",y)}  `:"",d=o.split(`
`).length,h=n?ai(i.output,kn,r):r?[(0,c.styleText)("cyan",G)]:[],m=h.join(`
`),f=h.length+1;return`${o}${u}${xe({output:i.output,options:this.options,cursor:this.cursor,maxItems:i.maxItems,columnPadding:u.length,rowPadding:d+f,style:l}).
join(`
${u}`)}
${m}
`}}}}).prompt()},Ac=i=>{let{selectableGroups:e=!0,groupSpacing:t=0}=i,n=(o,a,l=[])=>{let u=o.label??String(o.value),d=typeof o.group=="string",h=d&&(l[l.indexOf(
o)+1]??{group:!0}),m=d&&h&&h.group===!0,f="",g="";d&&(e?(f=m?`${G} `:`${y} `,g=m?"  ":`${y} `):f="  ");let p="";if(t>0&&!d&&(p=`
`.repeat(t)),a==="active")return H(i.output,`${u}${o.hint?` ${(0,c.styleText)("dim",`(${o.hint})`)}`:""}`,`${p}${(0,c.styleText)("dim",f)} `,`${p}${(0,c.styleText)(
"dim",f)}${(0,c.styleText)("cyan",si)} `,`${p}${(0,c.styleText)("dim",g)} `);if(a==="group-active")return H(i.output,u,`${p}${f} `,`${p}${f}${(0,c.styleText)("c\
yan",si)} `,`${p}${g} `,$=>(0,c.styleText)("dim",$));if(a==="group-active-selected")return H(i.output,u,`${p}${f} `,`${p}${f}${(0,c.styleText)("green",ke)} `,`${p}${g}\
 `,$=>(0,c.styleText)("dim",$));if(a==="selected"){let $=d||e?(0,c.styleText)("green",ke):"";return H(i.output,`${u}${o.hint?` (${o.hint})`:""}`,`${p}${(0,c.styleText)(
"dim",f)} `,`${p}${(0,c.styleText)("dim",f)}${$} `,`${p}${(0,c.styleText)("dim",g)} `,w=>(0,c.styleText)("dim",w))}if(a==="cancelled")return`${(0,c.styleText)([
"strikethrough","dim"],u)}`;if(a==="active-selected")return H(i.output,`${u}${o.hint?` ${(0,c.styleText)("dim",`(${o.hint})`)}`:""}`,`${p}${(0,c.styleText)("dim",
f)} `,`${p}${(0,c.styleText)("dim",f)}${(0,c.styleText)("green",ke)} `,`${p}${(0,c.styleText)("dim",g)} `);if(a==="submitted")return`${(0,c.styleText)("dim",u)}`;
let _=d||e?(0,c.styleText)("dim",Je):"";return H(i.output,u,`${p}${(0,c.styleText)("dim",f)} `,`${p}${(0,c.styleText)("dim",f)}${_} `,`${p}${(0,c.styleText)("di\
m",g)} `,$=>(0,c.styleText)("dim",$))},r=i.required??!0,s=i.showInstructions??!0;return new Us({options:i.options,signal:i.signal,input:i.input,output:i.output,
initialValues:i.initialValues,required:r,cursorAt:i.cursorAt,selectableGroups:e,validate(o){if(r&&(o===void 0||o.length===0))return`Please select at least one o\
ption.
${(0,c.styleText)("reset",(0,c.styleText)("dim",`Press ${(0,c.styleText)(["gray","bgWhite","inverse"]," space ")} to select, ${(0,c.styleText)("gray",(0,c.styleText)(
["bgWhite","inverse"]," enter "))} to submit`))}`},render(){let o=i.withGuide??E.withGuide,a=`${o?`${(0,c.styleText)("gray",y)}
`:""}${ne(this.state)}  ${i.message}
`,l=this.value??[],u=(d,h)=>{let m=this.options,f=l.includes(d.value)||d.group===!0&&this.isGroupSelected(`${d.value}`);return!h&&typeof d.group=="string"&&this.
options[this.cursor]?.value===d.group?n(d,f?"group-active-selected":"group-active",m):h&&f?n(d,"active-selected",m):f?n(d,"selected",m):n(d,h?"active":"inactive",
m)};switch(this.state){case"submit":{let d=this.options.filter(({value:m})=>l.includes(m)).map(m=>n(m,"submitted")),h=d.length===0?"":`  ${d.join((0,c.styleText)(
"dim",", "))}`;return`${a}${o?(0,c.styleText)("gray",y):""}${h}`}case"cancel":{let d=this.options.filter(({value:h})=>l.includes(h)).map(h=>n(h,"cancelled")).join(
(0,c.styleText)("dim",", "));return`${a}${o?`${(0,c.styleText)("gray",y)}  `:""}${d.trim()?`${d}${o?`
${(0,c.styleText)("gray",y)}`:""}`:""}`}case"error":{let d=o?`${(0,c.styleText)("yellow",y)}  `:"",h=this.error.split(`
`).map((p,_)=>_===0?`${o?`${(0,c.styleText)("yellow",G)}  `:""}${(0,c.styleText)("yellow",p)}`:`   ${p}`).join(`
`),m=a.split(`
`).length,f=h.split(`
`).length+1,g=xe({output:i.output,options:this.options,cursor:this.cursor,maxItems:i.maxItems,columnPadding:d.length,rowPadding:m+f,style:u}).join(`
${d}`);return`${a}${d}${g}
${h}
`}default:{let d=o?`${(0,c.styleText)("cyan",y)}  `:"",h=a.split(`
`).length,m=s?ai(i.output,kn,o):o?[(0,c.styleText)("cyan",G)]:[],f=m.join(`
`),g=m.length+1,p=xe({output:i.output,options:this.options,cursor:this.cursor,maxItems:i.maxItems,columnPadding:d.length,rowPadding:h+g,style:u}).join(`
${d}`);return`${a}${d}${p}
${f}
`}}}}).prompt()},ie={message:(i=[],{symbol:e=(0,c.styleText)("gray",y),secondarySymbol:t=(0,c.styleText)("gray",y),output:n=process.stdout,spacing:r=1,withGuide:s}={})=>{
let o=[],a=s??E.withGuide,l=a?t:"",u=a?`${e}  `:"",d=a?`${t}  `:"";for(let m=0;m<r;m++)o.push(l);let h=Array.isArray(i)?i:i.split(`
`);if(h.length>0){let[m,...f]=h;m.length>0?o.push(`${u}${m}`):o.push(a?e:"");for(let g of f)g.length>0?o.push(`${d}${g}`):o.push(a?t:"")}n.write(`${o.join(`
`)}
`)},info:(i,e)=>{ie.message(i,{...e,symbol:(0,c.styleText)("blue",In)})},success:(i,e)=>{ie.message(i,{...e,symbol:(0,c.styleText)("green",An)})},step:(i,e)=>{ie.
message(i,{...e,symbol:(0,c.styleText)("green",Fe)})},warn:(i,e)=>{ie.message(i,{...e,symbol:(0,c.styleText)("yellow",Nn)})},warning:(i,e)=>{ie.warn(i,e)},error:(i,e)=>{
ie.message(i,{...e,symbol:(0,c.styleText)("red",Tn)})}},Nc=(i="",e)=>{let t=e?.output??process.stdout,n=e?.withGuide??E.withGuide?`${(0,c.styleText)("gray",G)} \
 `:"";t.write(`${n}${(0,c.styleText)("red",i)}

`)},Tc=(i="",e)=>{let t=e?.output??process.stdout,n=e?.withGuide??E.withGuide?`${(0,c.styleText)("gray",xn)}  `:"";t.write(`${n}${i}
`)},Pc=(i="",e)=>{let t=e?.output??process.stdout,n=e?.withGuide??E.withGuide?`${(0,c.styleText)("gray",y)}
${(0,c.styleText)("gray",G)}  `:"";t.write(`${n}${i}

`)},kc=i=>new Qt({validate:i.validate,placeholder:i.placeholder,defaultValue:i.defaultValue,initialValue:i.initialValue,showSubmit:i.showSubmit,output:i.output,
signal:i.signal,input:i.input,render(){let e=i?.withGuide??E.withGuide,t=`${`${e?`${(0,c.styleText)("gray",y)}
`:""}${ne(this.state)}  `}${i.message}
`,n=i.placeholder&&i.placeholder.length>0?(0,c.styleText)("inverse",i.placeholder[0])+(0,c.styleText)("dim",i.placeholder.slice(1)):(0,c.styleText)(["inverse","\
hidden"],"_"),r=this.userInput?this.userInputWithCursor:n,s=this.value??"",o=i.showSubmit?`
  ${(0,c.styleText)(this.focused==="submit"?"cyan":"dim","[ submit ]")}`:"";switch(this.state){case"error":{let a=`${(0,c.styleText)("yellow",y)}  `,l=e?H(i.output,
r,a,void 0):r,u=(0,c.styleText)("yellow",G);return`${t}${l}
${u}  ${(0,c.styleText)("yellow",this.error)}${o}
`}case"submit":{let a=`${(0,c.styleText)("gray",y)}  `,l=e?H(i.output,s,a,void 0,void 0,u=>(0,c.styleText)("dim",u)):s?(0,c.styleText)("dim",s):"";return`${t}${l}`}case"\
cancel":{let a=`${(0,c.styleText)("gray",y)}  `,l=e?H(i.output,s,a,void 0,void 0,u=>(0,c.styleText)(["strikethrough","dim"],u)):s?(0,c.styleText)(["strikethroug\
h","dim"],s):"";return`${t}${l}`}default:{let a=e?`${(0,c.styleText)("cyan",y)}  `:"",l=e?(0,c.styleText)("cyan",G):"",u=e?H(i.output,r,a):r;return`${t}${u}
${l}${o}
`}}}}).prompt(),Dc=i=>i,Rc=(i,e,t)=>{let n={hard:!0,trim:!1},r=ae(i,e,n).split(`
`),s=r.reduce((l,u)=>Math.max(B(u),l),0),o=r.map(t).reduce((l,u)=>Math.max(B(u),l),0),a=e-(o-s);return ae(i,a,n)},Fc=(i="",e="",t)=>{let n=t?.output??te.default.
stdout,r=t?.withGuide??E.withGuide,s=t?.format??Dc,o=["",...Rc(i,_e(n)-6,s).split(`
`).map(s),""],a=B(e),l=Math.max(o.reduce((m,f)=>{let g=B(f);return g>m?g:m},0),a)+2,u=o.map(m=>`${(0,c.styleText)("gray",y)}  ${m}${" ".repeat(l-B(m))}${(0,c.styleText)(
"gray",y)}`).join(`
`),d=r?`${(0,c.styleText)("gray",y)}
`:"",h=r?Zs:En;n.write(`${d}${(0,c.styleText)("green",Fe)}  ${(0,c.styleText)("reset",e)} ${(0,c.styleText)("gray",oi.repeat(Math.max(l-a-1,1))+Sn)}
${u}
${(0,c.styleText)("gray",h+oi.repeat(l+2)+On)}
`)},Lc=i=>new Zt({validate:i.validate,mask:i.mask??Xs,signal:i.signal,input:i.input,output:i.output,render(){let e=i.withGuide??E.withGuide,t=`${e?`${(0,c.styleText)(
"gray",y)}
`:""}${ne(this.state)}  ${i.message}
`,n=this.userInputWithCursor,r=this.masked;switch(this.state){case"error":{let s=e?`${(0,c.styleText)("yellow",y)}  `:"",o=e?`${(0,c.styleText)("yellow",G)}  `:
"",a=r??"";return i.clearOnError&&this.clear(),`${t.trim()}
${s}${a}
${o}${(0,c.styleText)("yellow",this.error)}
`}case"submit":{let s=e?`${(0,c.styleText)("gray",y)}  `:"",o=r?(0,c.styleText)("dim",r):"";return`${t}${s}${o}`}case"cancel":{let s=e?`${(0,c.styleText)("gray",
y)}  `:"",o=r?(0,c.styleText)(["strikethrough","dim"],r):"";return`${t}${s}${o}${r&&e?`
${(0,c.styleText)("gray",y)}`:""}`}default:{let s=e?`${(0,c.styleText)("cyan",y)}  `:"",o=e?(0,c.styleText)("cyan",G):"";return`${t}${s}${n}
${o}
`}}}}).prompt(),jc=i=>{let e=i.validate;return io({...i,initialUserInput:i.initialValue??i.root??process.cwd(),maxItems:5,completeOnTab:!0,validate(t){if(!Array.
isArray(t)){if(!t)return"Please select a path";if(e)return mt(e,t)}},options(){let t=this.userInput;if(t==="")return[];try{let n,r=t.endsWith("/")||t.endsWith("\
\\");(0,De.existsSync)(t)?(0,De.lstatSync)(t).isDirectory()&&(!i.directory||r)?n=t:n=(0,pt.dirname)(t):n=(0,pt.dirname)(t);let s=t.length>1&&r?t.slice(0,-1):t;return(0,De.readdirSync)(
n).map(o=>{let a=(0,pt.join)(n,o),l=(0,De.lstatSync)(a);return{name:o,path:a,isDirectory:l.isDirectory()}}).filter(({path:o,isDirectory:a})=>o.startsWith(s)&&(a||
!i.directory)).map(o=>({value:o.path}))}catch{return[]}}})},Mc=3e4,Vc=i=>(0,c.styleText)("magenta",i),Dn=({indicator:i="dots",onCancel:e,output:t=process.stdout,
cancelMessage:n,errorMessage:r,frames:s=ri?["\u25D2","\u25D0","\u25D3","\u25D1"]:["\u2022","o","O","0"],delay:o=ri?80:120,signal:a,...l}={})=>{let u=bn(),d=pn(l.
accessible),h,m,f=!1,g=!1,p="",_,$=performance.now(),w=_e(t),C=l?.styleFrame??Vc,S=j=>{let x=j>1?r??E.messages.error:n??E.messages.cancel;g=j===1,f&&(P(x,j),g&&
typeof e=="function"&&e())},I=()=>S(2),A=()=>S(1),D=()=>{process.on("uncaughtExceptionMonitor",I),process.on("unhandledRejection",I),process.on("SIGINT",A),process.
on("SIGTERM",A),process.on("exit",S),a&&a.addEventListener("abort",A)},M=()=>{process.removeListener("uncaughtExceptionMonitor",I),process.removeListener("unhan\
dledRejection",I),process.removeListener("SIGINT",A),process.removeListener("SIGTERM",A),process.removeListener("exit",S),a&&a.removeEventListener("abort",A)},U=()=>{
if(_===void 0)return;u&&t.write(`
`);let j=ae(_,w,{hard:!0,trim:!1}).split(`
`);j.length>1&&t.write(X.up(j.length-1)),t.write(X.to(0)),t.write(Ae.down())},W=j=>j.replace(/\.+$/,""),V=j=>{let x=(performance.now()-j)/1e3,N=Math.floor(x/60),
K=Math.floor(x%60);return N>0?`[${N}m ${K}s]`:`[${K}s]`},$e=l.withGuide??E.withGuide,de=(j="")=>{if(f=!0,g=!1,p=W(j),$=performance.now(),D(),d){p!==""&&t.write(
`${p}
`),m=setInterval(()=>{t.write(p===""?`still working
`:`still working: ${p}
`)},Mc);return}h=Vs({output:t}),$e&&t.write(`${(0,c.styleText)("gray",y)}
`);let x=0,N=0;m=setInterval(()=>{if(u&&p===_)return;U(),_=p;let K=C(s[x]),re;if(u)re=`${K}  ${p}...`;else if(i==="timer")re=`${K}  ${p} ${V($)}`;else{let he=".".
repeat(Math.floor(N)).slice(0,3);re=`${K}  ${p}${he}`}let q=ae(re,w,{hard:!0,trim:!1});t.write(q),x=x+1<s.length?x+1:0,N=N<4?N+.125:0},o)},P=(j="",x=0,N=!1)=>{if(f){
if(f=!1,g=x===1,clearInterval(m),d||U(),p=j??p,!N)if(d){let K=x===1?n??E.messages.cancel:x===2?r??E.messages.error:"Done",re=p||K;i==="timer"?t.write(`${re} ${V(
$)}
`):t.write(`${re}
`)}else{let K=x===0?(0,c.styleText)("green",Fe):x===1?(0,c.styleText)("red",vn):(0,c.styleText)("red",Cn);i==="timer"?t.write(`${K}  ${p} ${V($)}
`):t.write(`${K}  ${p}
`)}M(),h?.()}};return{start:de,stop:(j="")=>P(j,0),message:(j="")=>{p=W(j??p)},cancel:(j="")=>P(j,1),error:(j="")=>P(j,2),clear:()=>P("",0,!0),get isCancelled(){
return g}}},Js={light:F("\u2500","-"),heavy:F("\u2501","="),block:F("\u2588","#")};no=[`${(0,c.styleText)("dim","\u2191/\u2193")} to navigate`,`${(0,c.styleText)(
"dim","Enter:")} confirm`],ni=(i,e)=>i.includes(`
`)?i.split(`
`).map(t=>e(t)).join(`
`):e(i),Uc=i=>{let e=(n,r)=>{if(n===void 0)return"";let s=n.label??String(n.value);switch(r){case"disabled":return`${(0,c.styleText)("gray",Re)} ${ni(s,o=>(0,c.styleText)(
"gray",o))}${n.hint?` ${(0,c.styleText)("dim",`(${n.hint??"disabled"})`)}`:""}`;case"selected":return`${ni(s,o=>(0,c.styleText)("dim",o))}`;case"active":return`${(0,c.styleText)(
"green",gt)} ${s}${n.hint?` ${(0,c.styleText)("dim",`(${n.hint})`)}`:""}`;case"cancelled":return`${ni(s,o=>(0,c.styleText)(["strikethrough","dim"],o))}`;default:
return`${(0,c.styleText)("dim",Re)} ${ni(s,o=>(0,c.styleText)("dim",o))}`}},t=i.showInstructions??!0;return new Bs({options:i.options,signal:i.signal,input:i.input,
output:i.output,initialValue:i.initialValue,render(){let n=i.withGuide??E.withGuide,r=`${ne(this.state)}  `,s=`${Pn(this.state)}  `,o=H(i.output,i.message,s,r),
a=`${n?`${(0,c.styleText)("gray",y)}
`:""}${o}
`;switch(this.state){case"submit":{let l=n?`${(0,c.styleText)("gray",y)}  `:"",u=H(i.output,e(this.options[this.cursor],"selected"),l);return`${a}${u}`}case"can\
cel":{let l=n?`${(0,c.styleText)("gray",y)}  `:"",u=H(i.output,e(this.options[this.cursor],"cancelled"),l);return`${a}${u}${n?`
${(0,c.styleText)("gray",y)}`:""}`}default:{let l=n?`${(0,c.styleText)("cyan",y)}  `:"",u=a.split(`
`).length,d=t?ai(i.output,no,n):n?[(0,c.styleText)("cyan",G)]:[],h=d.join(`
`),m=d.length+1;return`${a}${l}${xe({output:i.output,cursor:this.cursor,options:this.options,maxItems:i.maxItems,columnPadding:l.length,rowPadding:u+m,style:(f,g)=>e(
f,f.disabled?"disabled":g?"active":"inactive")}).join(`
${l}`)}
${h}
`}}}}).prompt()},Bc=i=>{let e=(t,n="inactive")=>{if(t===void 0)return"";let r=t.label??String(t.value);return n==="disabled"?`${(0,c.styleText)("dim",` ${t.value}\
 `)} ${(0,c.styleText)("gray",r)}${t.hint?` ${(0,c.styleText)("dim",`(${t.hint})`)}`:""}`:n==="selected"?`${(0,c.styleText)("dim",r)}`:n==="cancelled"?`${(0,c.styleText)(
["strikethrough","dim"],r)}`:n==="active"?`${(0,c.styleText)(["bgCyan","gray"],` ${t.value} `)} ${r}${t.hint?` ${(0,c.styleText)("dim",`(${t.hint})`)}`:""}`:`${(0,c.styleText)(
["gray","bgWhite","inverse"],` ${t.value} `)} ${r}${t.hint?` ${(0,c.styleText)("dim",`(${t.hint})`)}`:""}`};return new ei({options:i.options,signal:i.signal,input:i.
input,output:i.output,initialValue:i.initialValue,caseSensitive:i.caseSensitive,render(){let t=i.withGuide??E.withGuide,n=`${t?`${(0,c.styleText)("gray",y)}
`:""}${ne(this.state)}  ${i.message}
`;switch(this.state){case"submit":{let r=t?`${(0,c.styleText)("gray",y)}  `:"",s=this.options.find(a=>a.value===this.value)??i.options[0],o=H(i.output,e(s,"sele\
cted"),r);return`${n}${o}`}case"cancel":{let r=t?`${(0,c.styleText)("gray",y)}  `:"",s=H(i.output,e(this.options[0],"cancelled"),r);return`${n}${s}${t?`
${(0,c.styleText)("gray",y)}`:""}`}default:{let r=t?`${(0,c.styleText)("cyan",y)}  `:"",s=t?(0,c.styleText)("cyan",G):"",o=this.options.map((a,l)=>H(i.output,e(
a,a.disabled?"disabled":l===this.cursor?"active":"inactive"),r)).join(`
`);return`${n}${o}
${s}
`}}}}).prompt()},Ks=`${(0,c.styleText)("gray",y)}  `,Pe={message:async(i,{symbol:e=(0,c.styleText)("gray",y)}={})=>{process.stdout.write(`${(0,c.styleText)("gra\
y",y)}
${e}  `);let t=3;for await(let n of i){n=n.replace(/\n/g,`
${Ks}`),n.includes(`
`)&&(t=3+(0,c.stripVTControlCharacters)(n.slice(n.lastIndexOf(`
`))).length);let r=(0,c.stripVTControlCharacters)(n).length;t+r<process.stdout.columns?(t+=r,process.stdout.write(n)):(process.stdout.write(`
${Ks}${n.trimStart()}`),t=3+(0,c.stripVTControlCharacters)(n.trimStart()).length)}process.stdout.write(`
`)},info:i=>Pe.message(i,{symbol:(0,c.styleText)("blue",In)}),success:i=>Pe.message(i,{symbol:(0,c.styleText)("green",An)}),step:i=>Pe.message(i,{symbol:(0,c.styleText)(
"green",Fe)}),warn:i=>Pe.message(i,{symbol:(0,c.styleText)("yellow",Nn)}),warning:i=>Pe.warn(i),error:i=>Pe.message(i,{symbol:(0,c.styleText)("red",Tn)})},Hc=async(i,e)=>{
for(let t of i){if(t.enabled===!1)continue;let n=Dn(e);n.start(t.title);let r=await t.task(n.message);n.stop(r||t.title)}},Wc=i=>i.replace(/\x1b\[(?:\d+;)*\d*[ABCDEFGHfJKSTsu]|\x1b\[(s|u)/g,
""),qc=i=>{let e=i.output??process.stdout,t=_e(e),n=(0,c.styleText)("gray",y),r=i.spacing??1,s=3,o=i.retainLog===!0,a=!bn()&&zs(e);e.write(`${n}
`),e.write(`${(0,c.styleText)("green",Fe)}  ${i.title}
`);for(let _=0;_<r;_++)e.write(`${n}
`);let l=[{value:"",full:""}],u=!1,d=_=>{if(l.length===0)return;let $=0;_&&($+=r+2);for(let w of l){let{value:C,result:S}=w,I=S?.message??C;if(I.length===0)continue;
S===void 0&&w.header!==void 0&&w.header!==""&&(I+=`
${w.header}`);let A=I.split(`
`).reduce((D,M)=>M===""?D+1:D+Math.ceil((M.length+s)/t),0);$+=A}$>0&&($+=1,e.write(Ae.lines($)))},h=(_,$,w)=>{let C=w?`${_.full}
${_.value}`:_.value;_.header!==void 0&&_.header!==""&&ie.message(_.header.split(`
`).map(S=>(0,c.styleText)("bold",S)),{output:e,secondarySymbol:n,symbol:n,spacing:0}),ie.message(C.split(`
`).map(S=>(0,c.styleText)("dim",S)),{output:e,secondarySymbol:n,symbol:n,spacing:$??r})},m=()=>{for(let _ of l){let{header:$,value:w,full:C}=_;($===void 0||$.length===
0)&&w.length===0||h(_,void 0,o===!0&&C.length>0)}},f=(_,$,w)=>{if(d(!1),(w?.raw!==!0||!u)&&_.value!==""&&(_.value+=`
`),_.value+=Wc($),u=w?.raw===!0,i.limit!==void 0){let C=_.value.split(`
`),S=C.length-i.limit;if(S>0){let I=C.splice(0,S);o&&(_.full+=(_.full===""?"":`
`)+I.join(`
`))}_.value=C.join(`
`)}a&&g()},g=()=>{for(let _ of l)_.result?_.result.status==="error"?ie.error(_.result.message,{output:e,secondarySymbol:n,spacing:0}):ie.success(_.result.message,
{output:e,secondarySymbol:n,spacing:0}):_.value!==""&&h(_,0)},p=(_,$)=>{d(!1),_.result=$,a&&g()};return{message(_,$){f(l[0],_,$)},group(_){let $={header:_,value:"",
full:""};return l.push($),{message(w,C){f($,w,C)},error(w){p($,{status:"error",message:w})},success(w){p($,{status:"success",message:w})}}},error(_,$){d(!0),ie.
error(_,{output:e,secondarySymbol:n,spacing:1}),$?.showLog!==!1&&m(),l.splice(1,l.length-1),l[0].value="",l[0].full=""},success(_,$){d(!0),ie.success(_,{output:e,
secondarySymbol:n,spacing:1}),$?.showLog===!0&&m(),l.splice(1,l.length-1),l[0].value="",l[0].full=""}}},Jc=i=>new ti({validate:i.validate,placeholder:i.placeholder,
defaultValue:i.defaultValue,initialValue:i.initialValue,output:i.output,signal:i.signal,input:i.input,render(){let e=i?.withGuide??E.withGuide,t=`${`${e?`${(0,c.styleText)(
"gray",y)}
`:""}${ne(this.state)}  `}${i.message}
`,n=i.placeholder&&i.placeholder.length>0?(0,c.styleText)("inverse",i.placeholder[0])+(0,c.styleText)("dim",i.placeholder.slice(1)):(0,c.styleText)(["inverse","\
hidden"],"_"),r=this.userInput?this.userInputWithCursor:n,s=this.value??"";switch(this.state){case"validating":{let o=e?`${(0,c.styleText)("cyan",y)}  `:"",a=e?
(0,c.styleText)("cyan",G):"",l=(0,c.styleText)("dim",r),u=(0,c.styleText)("dim","Validating...");return`${t}${o}${l}
${a}  ${u}
`}case"error":{let o=this.error?`  ${(0,c.styleText)("yellow",this.error)}`:"",a=e?`${(0,c.styleText)("yellow",y)}  `:"",l=e?(0,c.styleText)("yellow",G):"";return`${t.
trim()}
${a}${r}
${l}${o}
`}case"submit":{let o=s?`${e?"  ":""}${(0,c.styleText)("dim",s)}`:"",a=e?(0,c.styleText)("gray",y):"";return`${t}${a}${o}`}case"cancel":{let o=s?`  ${(0,c.styleText)(
["strikethrough","dim"],s)}`:"",a=e?(0,c.styleText)("gray",y):"";return`${t}${a}${o}${s.trim()?`
${a}`:""}`}default:{let o=e?`${(0,c.styleText)("cyan",y)}  `:"",a=e?(0,c.styleText)("cyan",G):"";return`${t}${o}${r}
${a}
`}}}}).prompt()});function li(i,e){if(!i.yes){if(i.input===!1)throw new v(`Nothing was done: --no-input forbids the question. Add --yes to ${e} without one.`);if(!process.stdin.isTTY||
!process.stderr.isTTY||i.json)throw new v(`Nothing was done: there is no terminal to ask at. Add --yes to ${e} without a question.`)}}async function ci({flags:i,
interrupt:e},t){if(i.yes)return!0;let{confirm:n,isCancel:r}=await Promise.resolve().then(()=>(so(),ro)),s=await n({message:t,initialValue:!1,output:process.stderr});
return r(s)&&(e.isStopping=!0),s===!0}var Rn=b(()=>{"use strict";J()});var oo={};Z(oo,{run:()=>Fn});async function Fn(i){let{flags:e,out:t,argument:n}=i;Mt(e),li(e,"apply");let r=n===void 0?void 0:await $s(n),s=await le(r===void 0?
i:{...i,flags:{piece:r.pieceName,prefix:r.prefix,...e}}),o=await Rt(e,s.config,t),a=Lt(s,e);r!==void 0&&Kc(r,a);let l=await Gt.open(e.failures);try{if(r===void 0&&
!o.canRepeat)return await zc(i,o,a,l);let u=r??await jt(o,a,t);return await Yc(i,o,a,l,u)}finally{await l.close()}}function Kc({instanceUrl:i},e){let t=n=>URL.canParse(
n)?new URL(n).href.replace(/\/$/,""):n;if(t(i)!==t(e.instanceUrl))throw new v(`The plan was made for another instance, ${i}.`)}async function zc(i,e,t,n){if(!i.
flags.yes)throw new v("The customers can be read once, so that there is no plan to confirm: add --yes, give a file, or make `customers` a function of the config\
uration.");return new dt(i,n).run(e.read(),t)}async function Yc(i,e,t,n,r){let{flags:s,out:o}=i;if(He(r,o,{all:s.all,prune:s.prune??(r.summary.remove>0||s.only!==
void 0)}),n.addFindings(r),r.noop)return await n.start(),r.summary.invalid>0?1:0;let{remove:a}=r.summary;return a>0&&s.maxRemovals===void 0?(o.error(`${R(a,"cus\
tomer's connections","customers' connections")} would be removed: say how many may be, such as --max-removals ${a}. Nothing was done.`,{code:"TOO_MANY_REMOVALS"}),
3):await ci(i,`Apply this plan? ${on(r,o)}`)?new dt(i,n,r).run(e.read(),t):(o.note("Nothing was done."),i.interrupt.isStopping?130:0)}var Ln=b(()=>{"use strict";
Ft();hs();tn();nn();rn();gs();ys();Rn();Vt();z();ee();J()});async function ui(i,{config:e,common:t,shared:n}){let r=i.argument,{propsFile:s}=i.flags,o=s===void 0?await Qc(i,e,r):{externalProjectId:r,props:await Xc(s)};if(o===
void 0)return;let{credentials:a}=e,l=s===void 0&&a!==void 0?pe(Object(await a(o))):{};return{...t,...n,...o,...l,externalProjectId:r}}async function Qc({flags:i,
out:e},t,n){let r=await en(i,t,e);if(r===void 0)return{externalProjectId:n};for await(let s of r.read())if(s.externalProjectId===n)return s}async function Xc(i){
let e=i==="-"?await eu():await Zc(i);try{return JSON.parse(e)}catch{throw new v(`--props-file: ${i==="-"?"the standard input":i} is not valid JSON.`)}}async function Zc(i){
return(0,ao.readFile)(i,"utf8").catch(e=>{throw new v(`--props-file: ${i} cannot be read (${e.code}).`)})}async function eu(){let i="";for await(let e of process.
stdin.setEncoding("utf8"))i+=e;return i}var ao,jn=b(()=>{"use strict";ao=require("node:fs/promises");Ft();ee();J()});var co={};Z(co,{run:()=>tu});async function tu(i){let{out:e,argument:t}=i,n=await ui(i,await le(i));if(n===void 0)throw new v(`${t} is not among the customers.`);
let r=await(0,lo.provisionConnection)(n),{action:s,connection:o,project:a,duplicatesRemoved:l,shadowedBy:u,warnings:d}=r;e.message("provisioned",{externalProjectId:t,
...r}),e.line(`${s}: connection ${O(o.externalId)} (${O(o.status)}), project ${O(a.id)} ${a.created?"created":"found"}`),l>0&&e.detail(`removed duplicates: ${l}`),
u.length>0&&e.detail(`shadowed by connections of the project's users: ${u.length}. A piece may be given one of them.`);for(let h of d)e.once(h);return 0}var lo,
uo=b(()=>{"use strict";lo=require("predefined-connection/backend");jn();z();ee();J()});var mo={};Z(mo,{run:()=>iu});async function iu(i){let{flags:e,out:t,argument:n}=i;li(e,"remove");let{common:r,instanceUrl:s}=await lt(i);if(r.pieceName===void 0&&
r.prefix===void 0)throw new v("Which connection? Give --piece <name> or --prefix <prefix>.");let o=`the connection of ${O(n)}${e.removeProject?" and its project\
, with all flows and runs,":""}`;if(!await ci(i,`Remove ${o} at ${O(s)}?`))return t.note("Nothing was done."),i.interrupt.isStopping?130:0;let{removeProject:a,force:l}=e,
u=await(0,ho.removeConnection)({...r,externalProjectId:n,removeProject:a,force:l}),{key:d,removed:h,detached:m,left:f,project:g,warnings:p}=u;t.message("removed",
u),t.line(`${O(d)}: ${h.length===0?"there was no connection to remove":`removed ${R(h.length,"connection")}`}${g?.removed?", and the project":""}`);for(let _ of m)
t.detail(`taken from the project, other projects share it: ${O(_.displayName)}`);for(let{id:_,reason:$}of f)t.detail(`left: ${O(_)}: ${O($)}`);for(let _ of p)t.
once(_);return 0}var ho,fo=b(()=>{"use strict";ho=require("predefined-connection/backend");Rn();z();ee();J()});var go={};Z(go,{run:()=>nu});async function nu(i){let{out:e,argument:t}=i,n=await le(i),r=await(0,po.inspectConnection)(await ru(i,n)),{project:s,connection:o,fingerprint:a,
problems:l,nextCall:u,warnings:d}=r;e.message("connection",r);let{colors:h}=e,m=[["customer",t],["key",r.key],["project",s===null?"none":`${s.id}${s.displayName===
null?"":`, ${s.displayName}`}`],["connection",o===null?"none":`${o.displayName}, ${o.status}`],["piece",o===null?"":`${o.pieceName} ${o.pieceVersion??""}`],["wr\
itten",o===null?"":a?.writtenAt??o.updated],["holds these",a?.matches==null?"":a.matches?"yes":"no, or it cannot be told"],["next call",u===null?"":`${u.action}${u.
because.length===0?"":`, because of ${u.because.join(", ")}`}`]];for(let[f,g]of m)g!==""&&e.detail(`${h.dim(f.padEnd(13))}${O(g)}`);l.length>0&&e.detail();for(let{
code:f,message:g,remedy:p}of l)e.line(`${h.yellow(f)}  ${O(g)} ${O(p)}`);l.length===0&&e.line(h.green("No problem was found."));for(let f of d)e.once(f);return 0}
async function ru(i,e){let t=await ui(i,e),{fingerprintSecret:n,pieceAuthType:r,props:s,...o}=e.shared;return t===void 0&&i.out.note(`${O(i.argument)} is not am\
ong the customers.`),t?.pieceAuthType!==void 0&&(t.props!==void 0||t.pieceAuthType==="NO_AUTH")?t:{...e.common,...o,externalProjectId:i.argument}}var po,_o=b(()=>{
"use strict";po=require("predefined-connection/fleet");jn();z();ee()});var yo={};Z(yo,{run:()=>su});async function su(i){let{flags:e,out:t}=i,{common:n}=await le(i),{status:r,problem:s,id:o}=e,{colors:a}=t,[l,u]=[0,0];for await(let d of(0,$o.listConnections)(
{...n,...pe({status:r,problem:s,externalProjectId:o})})){l+=1;let{externalProjectId:h,connection:m,problems:f}=d;f.length>0&&(u+=1),t.message("connection",d);let g=m?.
status??"none",p=f.length===0?a.green:a.yellow,_=`${O(h).padEnd(28)}  ${O(m?.pieceVersion??"").padEnd(8)}  ${f.map(({code:$})=>$).join(", ")}`;t.detail(`${p(O(g).
padEnd(8))}${oe(_.trimEnd(),t.width-8)}`)}return t.line(`${R(l,"customer")}, ${u} with problems`),t.message("done",{listed:l,troubled:u}),0}var $o,wo=b(()=>{"us\
e strict";$o=require("predefined-connection/fleet");z();ee()});var bo={};Z(bo,{run:()=>ou});async function ou(i){let{migrateFrom:e}=i.flags;if(e===void 0&&(await Be(i.flags.config)).migrateFrom===void 0)throw new v("Where a\
re the connections now? Give --migrate-from <prefix>, or set `migrateFrom` in the configuration.");return Fn(i)}var vo=b(()=>{"use strict";Pt();J();Ln()});var xo={};Z(xo,{run:()=>au});async function au(i){let{flags:e,out:t,argument:n}=i,{instanceUrl:r}=await Be(e.config),s=e.instanceUrl??(process.env.AP_INSTANCE_URL||
r),{signingKeyId:o,signingKey:a}=await kt(i);if(o===void 0)throw new v("Which signing key? Set AP_SIGNING_KEY_ID, or give --signing-key-id.");if(a===void 0)throw new v(
"Where is the private key? Set AP_SIGNING_KEY, or give --signing-key-file <file>. It is never an argument.");let{user:l="tester",role:u}=e,d=e.expiresIn===void 0?
300:ve("--expires-in",e.expiresIn),h=await(0,Co.createEmbedToken)({signingKeyId:o,signingKey:a,externalProjectId:n,externalUserId:l,role:u,expiresIn:d}),m={instanceUrl:s??
null,externalProjectId:n,externalUserId:l,role:u??null,expiresIn:d};return t.message("token",{token:h,...m}),t.note(`For ${s===void 0?"the instance that has thi\
s signing key":O(s)}: logs the user ${O(l)} in to the project of ${O(n)}. It can be used for ${d} s. Whoever has it can log in like that.`),t.line(h),0}var Co,So=b(
()=>{"use strict";Co=require("predefined-connection/embed");Pt();z();ee();Zi();J()});var Ke,Mn=b(()=>{"use strict";Ke={name:"@activepieces/piece-gelato",auth:{type:"CUSTOM_AUTH",props:{base_url:{displayName:"Base URL",required:!0,type:"SHORT_TEX\
T"},access_token:{displayName:"Access Token",required:!0,type:"SECRET_TEXT"}}}}});var No={};Z(No,{run:()=>lu});async function lu({out:i}){let{instanceUrl:e,apiKey:t,fetch:n,context:r}=(0,Ao.createFakeActivepieces)({pieces:[Ke]}),s={instanceUrl:e,
apiKey:t,fetch:n},o=(_,$)=>i.line(`${_===1?"":`
`}${i.colors.bold(`${_}. ${$}`)}`),a=()=>(0,Eo.provisionConnection)({...s,...di,externalProjectId:_t,props:Oo(_t)});o(1,`The customer ${_t} logs in. The backend\
 calls provisionConnection:`);let l=await a();i.line(`   connection ${l.connection.externalId} ${l.action}, project created, ${R(l.requests,"request")}`),i.message(
"provisioned",l),o(2,"The customer logs in again. Nothing has to be written:");let u=await a();i.line(`   connection ${u.action}, ${R(u.requests,"request")}`),i.
message("provisioned",u),o(3,"A flow of the customer runs. The piece calls fetchConnection, and gets the customer's credentials:");let{connections:d,project:h}=r(
_t),m=await(0,Io.fetchConnection)(d,h,di);i.line(`   ${Object.keys(m.props).join(", ")}`),i.message("fetched",{props:Object.keys(m.props)}),o(4,"Three customers\
 at once: plan and apply.");let f=[_t,"org_2345","org_3456"].map(_=>({externalProjectId:_,props:Oo(_)})),g=await(0,hi.planConnections)(f,{...s,...di});He(g,i,{});
let p=0;for await(let{status:_}of(0,hi.provisionConnections)(f,{...s,...di,plan:g}))_==="provisioned"&&(p+=1);return i.line(`Done: ${p} created.`),i.detail(`
Try it yourself: predefined-connection stand-in`),0}var hi,Eo,Io,Ao,_t,di,Oo,To=b(()=>{"use strict";hi=require("predefined-connection/fleet"),Eo=require("predefined-connection/backend"),
Io=require("predefined-connection/piece"),Ao=require("predefined-connection/testing");Mn();Vt();z();_t="org_1234",di={pieceName:Ke.name,pieceAuthType:"CUSTOM_AU\
TH"},Oo=i=>({base_url:"https://api.gelato.example",access_token:`token-of-${i}`})});var ko={};Z(ko,{run:()=>cu});async function cu({flags:i,out:e,interrupt:t}){let{piece:n,authType:r}=i;if(r!==void 0&&n===void 0)throw new v("--auth-type says ho\
w the piece authenticates that --piece names.");let s=n===void 0?[]:[{name:n,...r!==void 0&&{auth:{type:r}}}],o=(0,Po.createFakeActivepieces)({pieces:[Ke,...s]}),
a=i.port===void 0?0:ve("--port",i.port),l=await o.listen({port:a}).catch(d=>{throw new v(`--port: cannot listen at ${a} (${d.code??d.name}).`)}),{apiKey:u}=o;return e.
message("listening",{instanceUrl:l,apiKey:u}),e.line(`export AP_INSTANCE_URL=${l} AP_API_KEY=${u}`),e.note(`A stand-in of Activepieces with the piece ${O(n??Ke.
name)}. Set this in another terminal. Ctrl-C ends it, and what it holds is gone.`),await new Promise(d=>t.onStop=d),await o.close(),0}var Po,Do=b(()=>{"use stri\
ct";Po=require("predefined-connection/testing");Mn();z();ee();J()});function Ro(i,e){return`#compdef ${i}
compdef _${i} ${i}

# zsh completion for ${i} -*- shell-script -*-

__${i}_debug() {
    local file="$BASH_COMP_DEBUG_FILE"
    if [[ -n \${file} ]]; then
        echo "$*" >> "\${file}"
    fi
}

_${i}() {
    local shellCompDirectiveError=${L.ShellCompDirectiveError}
    local shellCompDirectiveNoSpace=${L.ShellCompDirectiveNoSpace}
    local shellCompDirectiveNoFileComp=${L.ShellCompDirectiveNoFileComp}
    local shellCompDirectiveFilterFileExt=${L.ShellCompDirectiveFilterFileExt}
    local shellCompDirectiveFilterDirs=${L.ShellCompDirectiveFilterDirs}
    local shellCompDirectiveKeepOrder=${L.ShellCompDirectiveKeepOrder}

    local lastParam lastChar flagPrefix requestComp out directive comp lastComp noSpace keepOrder
    local -a completions

    __${i}_debug "\\n========= starting completion logic =========="
    __${i}_debug "CURRENT: \${CURRENT}, words[*]: \${words[*]}"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CURRENT location, so we need
    # to truncate the command-line ($words) up to the $CURRENT location.
    # (We cannot use $CURSOR as its value does not work when a command is an alias.)
    words=( "\${=words[1,CURRENT]}" )
    __${i}_debug "Truncated words[*]: \${words[*]},"

    lastParam=\${words[-1]}
    lastChar=\${lastParam[-1]}
    __${i}_debug "lastParam: \${lastParam}, lastChar: \${lastChar}"

    # For zsh, when completing a flag with an = (e.g., ${i} -n=<TAB>)
    # completions must be prefixed with the flag
    setopt local_options BASH_REMATCH
    if [[ "\${lastParam}" =~ '-.*=' ]]; then
        # We are dealing with a flag with an =
        flagPrefix="-P \${BASH_REMATCH}"
    fi

    # Prepare the command to obtain completions, ensuring arguments are quoted for eval
    local -a args_to_quote=("\${(@)words[2,-1]}")
    if [ "\${lastChar}" = "" ] && [ "\${args_to_quote[-1]}" != "" ]; then
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go completion code.
        __${i}_debug "Adding extra empty parameter"
        args_to_quote+=("")
    fi

    # Use Zsh's (q) flag to quote each argument safely for eval
    local quoted_args=("\${(@q)args_to_quote}")

    # Join the main command and the quoted arguments into a single string for eval
    requestComp="${e} complete -- \${quoted_args[*]}"

    __${i}_debug "About to call: eval \${requestComp}"

    # Use eval to handle any environment variables and such
    out=$(eval \${requestComp} 2>/dev/null)
    __${i}_debug "completion output: \${out}"

    # Extract the directive integer following a : from the last line
    local lastLine
    while IFS='
' read -r line; do
        lastLine=\${line}
    done < <(printf "%s
" "\${out[@]}")
    __${i}_debug "last line: \${lastLine}"

    if [ "\${lastLine[1]}" = : ]; then
        directive=\${lastLine[2,-1]}
        # Remove the directive including the : and the newline
        local suffix
        (( suffix=\${#lastLine}+2))
        out=\${out[1,-$suffix]}
    else
        # There is no directive specified.  Leave $out as is.
        __${i}_debug "No directive found.  Setting to default"
        directive=0
    fi

    __${i}_debug "directive: \${directive}"
    __${i}_debug "completions: \${out}"
    __${i}_debug "flagPrefix: \${flagPrefix}"

    if [ $((directive & shellCompDirectiveError)) -ne 0 ]; then
        __${i}_debug "Completion received error. Ignoring completions."
        return
    fi

    local activeHelpMarker="%"
    local endIndex=\${#activeHelpMarker}
    local startIndex=$((\${#activeHelpMarker}+1))
    local hasActiveHelp=0
    while IFS='
' read -r comp; do
        # Check if this is an activeHelp statement (i.e., prefixed with $activeHelpMarker)
        if [ "\${comp[1,$endIndex]}" = "$activeHelpMarker" ];then
            __${i}_debug "ActiveHelp found: $comp"
            comp="\${comp[$startIndex,-1]}"
            if [ -n "$comp" ]; then
                compadd -x "\${comp}"
                __${i}_debug "ActiveHelp will need delimiter"
                hasActiveHelp=1
            fi
            continue
        fi

        if [ -n "$comp" ]; then
            # If requested, completions are returned with a description.
            # The description is preceded by a TAB character.
            # For zsh's _describe, we need to use a : instead of a TAB.
            # We first need to escape any : as part of the completion itself.
            comp=\${comp//:/\\:}

            local tab="$(printf '\\t')"
            comp=\${comp//$tab/:}

            __${i}_debug "Adding completion: \${comp}"
            completions+=\${comp}
            lastComp=$comp
        fi
    done < <(printf "%s
" "\${out[@]}")

    # Add a delimiter after the activeHelp statements, but only if:
    # - there are completions following the activeHelp statements, or
    # - file completion will be performed (so there will be choices after the activeHelp)
    if [ $hasActiveHelp -eq 1 ]; then
        if [ \${#completions} -ne 0 ] || [ $((directive & shellCompDirectiveNoFileComp)) -eq 0 ]; then
            __${i}_debug "Adding activeHelp delimiter"
            compadd -x "--"
            hasActiveHelp=0
        fi
    fi

    if [ $((directive & shellCompDirectiveNoSpace)) -ne 0 ]; then
        __${i}_debug "Activating nospace."
        noSpace="-S ''"
    fi

    if [ $((directive & shellCompDirectiveKeepOrder)) -ne 0 ]; then
        __${i}_debug "Activating keep order."
        keepOrder="-V"
    fi

    if [ $((directive & shellCompDirectiveFilterFileExt)) -ne 0 ]; then
        # File extension filtering
        local filteringCmd
        filteringCmd='_files'
        for filter in \${completions[@]}; do
            if [ \${filter[1]} != '*' ]; then
                # zsh requires a glob pattern to do file filtering
                filter="\\*.$filter"
            fi
            filteringCmd+=" -g $filter"
        done
        filteringCmd+=" \${flagPrefix}"

        __${i}_debug "File filtering command: $filteringCmd"
        _arguments '*:filename:'"$filteringCmd"
    elif [ $((directive & shellCompDirectiveFilterDirs)) -ne 0 ]; then
        # File completion for directories only
        local subdir
        subdir="\${completions[1]}"
        if [ -n "$subdir" ]; then
            __${i}_debug "Listing directories in $subdir"
            pushd "\${subdir}" >/dev/null 2>&1
        else
            __${i}_debug "Listing directories in ."
        fi

        local result
        _arguments '*:dirname:_files -/'" \${flagPrefix}"
        result=$?
        if [ -n "$subdir" ]; then
            popd >/dev/null 2>&1
        fi
        return $result
    else
        __${i}_debug "Calling _describe"
        if eval _describe $keepOrder "completions" completions -Q \${flagPrefix} \${noSpace}; then
            __${i}_debug "_describe found some completions"

            # Return the success of having called _describe
            return 0
        else
            __${i}_debug "_describe did not find completions."
            __${i}_debug "Checking if we should do file completion."
            if [ $((directive & shellCompDirectiveNoFileComp)) -ne 0 ]; then
                __${i}_debug "deactivating file completion"

                # Return 0 to indicate completion is finished and prevent zsh from
                # trying other completion algorithms (which could cause hanging).
                # We use NoFileComp directive to explicitly disable file completion.
                return 0
            else
                # Perform file completion
                __${i}_debug "Activating file completion"

                # We must return the result of this command, so it must be the
                # last command, or else we must store its result to return it.
                _arguments '*:filename:_files'" \${flagPrefix}"
            fi
        fi
    fi
}

# don't run the completion function when being sourced or eval-ed
if [ "\${funcstack[1]}" = "_${i}" ]; then
    _${i}
fi
`}function Fo(i,e){let t=i.replace(/[-:]/g,"_");return`# bash completion for ${i}

# Define shell completion directives
readonly ShellCompDirectiveError=${L.ShellCompDirectiveError}
readonly ShellCompDirectiveNoSpace=${L.ShellCompDirectiveNoSpace}
readonly ShellCompDirectiveNoFileComp=${L.ShellCompDirectiveNoFileComp}
readonly ShellCompDirectiveFilterFileExt=${L.ShellCompDirectiveFilterFileExt}
readonly ShellCompDirectiveFilterDirs=${L.ShellCompDirectiveFilterDirs}
readonly ShellCompDirectiveKeepOrder=${L.ShellCompDirectiveKeepOrder}

# Function to debug completion
__${t}_debug() {
    if [[ -n \${BASH_COMP_DEBUG_FILE:-} ]]; then
        echo "$*" >> "\${BASH_COMP_DEBUG_FILE}"
    fi
}

# Function to handle completions
__${t}_complete() {
    local cur prev words cword
    _get_comp_words_by_ref -n "=:" cur prev words cword

    local requestComp out directive
    
    # Build the command to get completions
    requestComp="${e} complete -- \${words[@]:1}"
    
    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
    
    # Get completions from the program
    out=$(eval "$requestComp" 2>/dev/null)
    
    # Extract directive if present
    directive=0
    if [[ "$out" == *:* ]]; then
        directive=\${out##*:}
        out=\${out%:*}
    fi
    
    # Process completions based on directive
    if [[ $((directive & $ShellCompDirectiveError)) -ne 0 ]]; then
        # Error, no completion
        return
    fi
    
    # Apply directives
    if [[ $((directive & $ShellCompDirectiveNoSpace)) -ne 0 ]]; then
        compopt -o nospace
    fi
    if [[ $((directive & $ShellCompDirectiveKeepOrder)) -ne 0 ]]; then
        compopt -o nosort
    fi
    if [[ $((directive & $ShellCompDirectiveNoFileComp)) -ne 0 ]]; then
        compopt +o default
    fi
    
    # Handle file extension filtering
    if [[ $((directive & $ShellCompDirectiveFilterFileExt)) -ne 0 ]]; then
        local filter=""
        for ext in $out; do
            filter="$filter|$ext"
        done
        filter="\\.($filter)"
        compopt -o filenames
        COMPREPLY=( $(compgen -f -X "!$filter" -- "$cur") )
        return
    fi
    
    # Handle directory filtering
    if [[ $((directive & $ShellCompDirectiveFilterDirs)) -ne 0 ]]; then
        compopt -o dirnames
        COMPREPLY=( $(compgen -d -- "$cur") )
        return
    fi
    
    # Process completions
    local IFS=$'\\n'
    local tab=$(printf '\\t')
    
    # Parse completions with descriptions
    local completions=()
    while read -r comp; do
        if [[ "$comp" == *$tab* ]]; then
            # Split completion and description
            local value=\${comp%%$tab*}
            local desc=\${comp#*$tab}
            completions+=("$value")
        else
            completions+=("$comp")
        fi
    done <<< "$out"
    
    # Return completions
    COMPREPLY=( $(compgen -W "\${completions[*]}" -- "$cur") )
}

# Register completion function
complete -F __${t}_complete ${i}
`}function Lo(i,e){let t=i.replace(/[-:]/g,"_"),n=L.ShellCompDirectiveError,r=L.ShellCompDirectiveNoSpace,s=L.ShellCompDirectiveNoFileComp,o=L.ShellCompDirectiveFilterFileExt,
a=L.ShellCompDirectiveFilterDirs;return`# fish completion for ${i} -*- shell-script -*-

function __${t}_debug
    set -l file "$BASH_COMP_DEBUG_FILE"
    if test -n "$file"
        echo "$argv" >> $file
    end
end

function __${t}_perform_completion
    __${t}_debug "Starting __${t}_perform_completion"

    # Extract all args except the last one
    set -l args (commandline -opc)
    # Extract the token currently being completed (may be empty on a trailing space)
    set -l lastArg (commandline -ct)

    __${t}_debug "args: $args"
    __${t}_debug "last arg: $lastArg"

    # Pass each arg as its own token (no string join/eval, which would collapse multi-segment paths); quote "$lastArg" so an empty trailing token is still sent.\

    __${t}_debug "Calling ${e} complete -- $args[2..-1] $lastArg"
    set -l results (${e} complete -- $args[2..-1] "$lastArg" 2> /dev/null)

    # Some programs may output extra empty lines after the directive.
    # Let's ignore them or else it will break completion.
    # Ref: https://github.com/spf13/cobra/issues/1279
    for line in $results[-1..1]
        if test (string trim -- $line) = ""
            # Found an empty line, remove it
            set results $results[1..-2]
        else
            # Found non-empty line, we have our proper output
            break
        end
    end

    set -l comps $results[1..-2]
    set -l directiveLine $results[-1]

    # For Fish, when completing a flag with an = (e.g., <program> -n=<TAB>)
    # completions must be prefixed with the flag
    set -l flagPrefix (string match -r -- '-.*=' "$lastArg")

    __${t}_debug "Comps: $comps"
    __${t}_debug "DirectiveLine: $directiveLine"
    __${t}_debug "flagPrefix: $flagPrefix"

    for comp in $comps
        printf "%s%s\\n" "$flagPrefix" "$comp"
    end

    printf "%s\\n" "$directiveLine"
end

# This function limits calls to __${t}_perform_completion, by caching the result
function __${t}_perform_completion_once
    __${t}_debug "Starting __${t}_perform_completion_once"

    if test -n "$__${t}_perform_completion_once_result"
        __${t}_debug "Seems like a valid result already exists, skipping __${t}_perform_completion"
        return 0
    end

    set --global __${t}_perform_completion_once_result (__${t}_perform_completion)
    if test -z "$__${t}_perform_completion_once_result"
        __${t}_debug "No completions, probably due to a failure"
        return 1
    end

    __${t}_debug "Performed completions and set __${t}_perform_completion_once_result"
    return 0
end

# This function is used to clear the cached result after completions are run
function __${t}_clear_perform_completion_once_result
    __${t}_debug ""
    __${t}_debug "========= clearing previously set __${t}_perform_completion_once_result variable =========="
    set --erase __${t}_perform_completion_once_result
    __${t}_debug "Successfully erased the variable __${t}_perform_completion_once_result"
end

function __${t}_requires_order_preservation
    __${t}_debug ""
    __${t}_debug "========= checking if order preservation is required =========="

    __${t}_perform_completion_once
    if test -z "$__${t}_perform_completion_once_result"
        __${t}_debug "Error determining if order preservation is required"
        return 1
    end

    set -l directive (string sub --start 2 $__${t}_perform_completion_once_result[-1])
    __${t}_debug "Directive is: $directive"

    set -l shellCompDirectiveKeepOrder ${L.ShellCompDirectiveKeepOrder}
    set -l keeporder (math (math --scale 0 $directive / $shellCompDirectiveKeepOrder) % 2)
    __${t}_debug "Keeporder is: $keeporder"

    if test $keeporder -ne 0
        __${t}_debug "This does require order preservation"
        return 0
    end

    __${t}_debug "This doesn't require order preservation"
    return 1
end

# This function does two things:
# - Obtain the completions and store them in the global __${t}_comp_results
# - Return false if file completion should be performed
function __${t}_prepare_completions
    __${t}_debug ""
    __${t}_debug "========= starting completion logic =========="

    # Start fresh
    set --erase __${t}_comp_results

    __${t}_perform_completion_once
    __${t}_debug "Completion results: $__${t}_perform_completion_once_result"

    if test -z "$__${t}_perform_completion_once_result"
        __${t}_debug "No completion, probably due to a failure"
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l directive (string sub --start 2 $__${t}_perform_completion_once_result[-1])
    set --global __${t}_comp_results $__${t}_perform_completion_once_result[1..-2]

    __${t}_debug "Completions are: $__${t}_comp_results"
    __${t}_debug "Directive is: $directive"

    set -l shellCompDirectiveError ${n}
    set -l shellCompDirectiveNoSpace ${r}
    set -l shellCompDirectiveNoFileComp ${s}
    set -l shellCompDirectiveFilterFileExt ${o}
    set -l shellCompDirectiveFilterDirs ${a}

    if test -z "$directive"
        set directive 0
    end

    set -l compErr (math (math --scale 0 $directive / $shellCompDirectiveError) % 2)
    if test $compErr -eq 1
        __${t}_debug "Received error directive: aborting."
        # Might as well do file completion, in case it helps
        return 1
    end

    set -l filefilter (math (math --scale 0 $directive / $shellCompDirectiveFilterFileExt) % 2)
    set -l dirfilter (math (math --scale 0 $directive / $shellCompDirectiveFilterDirs) % 2)
    if test $filefilter -eq 1; or test $dirfilter -eq 1
        __${t}_debug "File extension filtering or directory filtering not supported"
        # Do full file completion instead
        return 1
    end

    set -l nospace (math (math --scale 0 $directive / $shellCompDirectiveNoSpace) % 2)
    set -l nofiles (math (math --scale 0 $directive / $shellCompDirectiveNoFileComp) % 2)

    __${t}_debug "nospace: $nospace, nofiles: $nofiles"

    # If we want to prevent a space, or if file completion is NOT disabled,
    # we need to count the number of valid completions.
    # To do so, we will filter on prefix as the completions we have received
    # may not already be filtered so as to allow fish to match on different
    # criteria than the prefix.
    if test $nospace -ne 0; or test $nofiles -eq 0
        set -l prefix (commandline -t | string escape --style=regex)
        __${t}_debug "prefix: $prefix"

        set -l completions (string match -r -- "^$prefix.*" $__${t}_comp_results)
        set --global __${t}_comp_results $completions
        __${t}_debug "Filtered completions are: $__${t}_comp_results"

        # Important not to quote the variable for count to work
        set -l numComps (count $__${t}_comp_results)
        __${t}_debug "numComps: $numComps"

        if test $numComps -eq 1; and test $nospace -ne 0
            # We must first split on \\t to get rid of the descriptions to be
            # able to check what the actual completion will be.
            # We don't need descriptions anyway since there is only a single
            # real completion which the shell will expand immediately.
            set -l split (string split --max 1 "\\t" $__${t}_comp_results[1])

            # Fish won't add a space if the completion ends with any
            # of the following characters: @=/:.,
            set -l lastChar (string sub -s -1 -- $split)
            if not string match -r -q "[@=/:.,]" -- "$lastChar"
                # In other cases, to support the "nospace" directive we trick the shell
                # by outputting an extra, longer completion.
                __${t}_debug "Adding second completion to perform nospace directive"
                set --global __${t}_comp_results $split[1] $split[1].
                __${t}_debug "Completions are now: $__${t}_comp_results"
            end
        end

        if test $numComps -eq 0; and test $nofiles -eq 0
            # To be consistent with bash and zsh, we only trigger file
            # completion when there are no other completions
            __${t}_debug "Requesting file completion"
            return 1
        end
    end

    return 0
end

# Since Fish completions are only loaded once the user triggers them, we trigger them ourselves
# so we can properly delete any completions provided by another script.
# Only do this if the program can be found, or else fish may print some errors; besides,
# the existing completions will only be loaded if the program can be found.
if type -q "${i}"
    # The space after the program name is essential to trigger completion for the program
    # and not completion of the program name itself.
    # Also, we use '> /dev/null 2>&1' since '&>' is not supported in older versions of fish.
    complete --do-complete "${i} " > /dev/null 2>&1
end

# Remove any pre-existing completions for the program since we will be handling all of them.
complete -c ${i} -e

# This will get called after the two calls below and clear the cached result
complete -c ${i} -n '__${t}_clear_perform_completion_once_result'
# The call to __${t}_prepare_completions will setup __${t}_comp_results
# which provides the program's completion choices.
# If this doesn't require order preservation, we don't use the -k flag
complete -c ${i} -n 'not __${t}_requires_order_preservation && __${t}_prepare_completions' -f -a '$__${t}_comp_results'
# Otherwise we use the -k flag
complete -k -c ${i} -n '__${t}_requires_order_preservation && __${t}_prepare_completions' -f -a '$__${t}_comp_results'
`}function jo(i,e){let t=i.replace(/[-:]/g,"_");return`# powershell completion for ${i} -*- shell-script -*-

  [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    function __${i}_debug {
        if ($env:BASH_COMP_DEBUG_FILE) {
            "$args" | Out-File -Append -FilePath "$env:BASH_COMP_DEBUG_FILE"
        }
    }

    filter __${i}_escapeStringWithSpecialChars {
        $_ -replace '\\s|#|@|\\$|;|,|''|\\{|\\}|\\(|\\)|"|\\||<|>|&','\`$&'
    }

[scriptblock]$__${t}CompleterBlock = {
    param(
            $WordToComplete,
            $CommandAst,
            $CursorPosition
        )

    # Get the current command line and convert into a string
    $Command = $CommandAst.CommandElements
    $Command = "$Command"

    __${i}_debug ""
    __${i}_debug "========= starting completion logic =========="
    __${i}_debug "WordToComplete: $WordToComplete Command: $Command CursorPosition: $CursorPosition"

    # The user could have moved the cursor backwards on the command-line.
    # We need to trigger completion from the $CursorPosition location, so we need
    # to truncate the command-line ($Command) up to the $CursorPosition location.
    # Make sure the $Command is longer then the $CursorPosition before we truncate.
    # This happens because the $Command does not include the last space.
    if ($Command.Length -gt $CursorPosition) {
        $Command = $Command.Substring(0, $CursorPosition)
    }
    __${i}_debug "Truncated command: $Command"

    $ShellCompDirectiveError=${L.ShellCompDirectiveError}
    $ShellCompDirectiveNoSpace=${L.ShellCompDirectiveNoSpace}
    $ShellCompDirectiveNoFileComp=${L.ShellCompDirectiveNoFileComp}
    $ShellCompDirectiveFilterFileExt=${L.ShellCompDirectiveFilterFileExt}
    $ShellCompDirectiveFilterDirs=${L.ShellCompDirectiveFilterDirs}
    $ShellCompDirectiveKeepOrder=${L.ShellCompDirectiveKeepOrder}

    # Prepare the command to request completions for the program.
    # Split the command at the first space to separate the program and arguments.
    $Program, $Arguments = $Command.Split(" ", 2)

    $QuotedArgs = ($Arguments -split ' ' | ForEach-Object { "'" + ($_ -replace "'", "''") + "'" }) -join ' '
    __${i}_debug "QuotedArgs: $QuotedArgs"

    $RequestComp = "& ${e} complete '--' $QuotedArgs"
    __${i}_debug "RequestComp: $RequestComp"

    # we cannot use $WordToComplete because it
    # has the wrong values if the cursor was moved
    # so use the last argument
    if ($WordToComplete -ne "" ) {
        $WordToComplete = $Arguments.Split(" ")[-1]
    }
    __${i}_debug "New WordToComplete: $WordToComplete"


    # Check for flag with equal sign
    $IsEqualFlag = ($WordToComplete -Like "--*=*" )
    if ( $IsEqualFlag ) {
        __${i}_debug "Completing equal sign flag"
        # Remove the flag part
        $Flag, $WordToComplete = $WordToComplete.Split("=", 2)
    }
    $HasTrailingEmptyArg = $QuotedArgs -match "(^| )''$"
    __${i}_debug "HasTrailingEmptyArg: $HasTrailingEmptyArg"
    
    if ( $WordToComplete -eq "" -And ( -Not $IsEqualFlag ) -And ( -Not $HasTrailingEmptyArg )) {
        # If the last parameter is complete (there is a space following it)
        # We add an extra empty parameter so we can indicate this to the go method.
        __${i}_debug "Adding extra empty parameter"
        # PowerShell 7.2+ changed the way how the arguments are passed to executables,
        # so for pre-7.2 or when Legacy argument passing is enabled we need to use
        if ($PSVersionTable.PsVersion -lt [version]'7.2.0' -or
            ($PSVersionTable.PsVersion -lt [version]'7.3.0' -and -not [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -or
            (($PSVersionTable.PsVersion -ge [version]'7.3.0' -or [ExperimentalFeature]::IsEnabled("PSNativeCommandArgumentPassing")) -and
              $PSNativeCommandArgumentPassing -eq 'Legacy')) {
             $RequestComp="$RequestComp" + ' \`"\`"'
        } else {
             $RequestComp = "$RequestComp" + ' ""'
        }
    }

    __${i}_debug "Calling $RequestComp"
    # First disable ActiveHelp which is not supported for Powershell
    $env:ActiveHelp = 0

    # call the command store the output in $out and redirect stderr and stdout to null
    # $Out is an array contains each line per element
    Invoke-Expression -OutVariable out "$RequestComp" 2>&1 | Out-Null

    # get directive from last line
    [int]$Directive = $Out[-1].TrimStart(':')
    if ($Directive -eq "") {
        # There is no directive specified
        $Directive = 0
    }
    __${i}_debug "The completion directive is: $Directive"

    # remove directive (last element) from out
    $Out = $Out | Where-Object { $_ -ne $Out[-1] }
    __${i}_debug "The completions are: $Out"

    if (($Directive -band $ShellCompDirectiveError) -ne 0 ) {
        # Error code.  No completion.
        __${i}_debug "Received error from custom completion go code"
        return
    }

    $Longest = 0
    [Array]$Values = $Out | ForEach-Object {
        # Split the output in name and description
        $Name, $Description = $_.Split("\`t", 2)
        __${i}_debug "Name: $Name Description: $Description"

        # Look for the longest completion so that we can format things nicely
        if ($Longest -lt $Name.Length) {
            $Longest = $Name.Length
        }

        # Set the description to a one space string if there is none set.
        # This is needed because the CompletionResult does not accept an empty string as argument
        if (-Not $Description) {
            $Description = " "
        }
        @{ Name = "$Name"; Description = "$Description" }
    }


    $Space = " "
    if (($Directive -band $ShellCompDirectiveNoSpace) -ne 0 ) {
        # remove the space here
        __${i}_debug "ShellCompDirectiveNoSpace is called"
        $Space = ""
    }

    if ((($Directive -band $ShellCompDirectiveFilterFileExt) -ne 0 ) -or
       (($Directive -band $ShellCompDirectiveFilterDirs) -ne 0 ))  {
        __${i}_debug "ShellCompDirectiveFilterFileExt ShellCompDirectiveFilterDirs are not supported"

        # return here to prevent the completion of the extensions
        return
    }

    $Values = $Values | Where-Object {
        # filter the result
        $_.Name -like "$WordToComplete*"

        # Join the flag back if we have an equal sign flag
        if ( $IsEqualFlag ) {
            __${i}_debug "Join the equal sign flag back to the completion value"
            $_.Name = $Flag + "=" + $_.Name
        }
    }

    # we sort the values in ascending order by name if keep order isn't passed
    if (($Directive -band $ShellCompDirectiveKeepOrder) -eq 0 ) {
        $Values = $Values | Sort-Object -Property Name
    }

    if (($Directive -band $ShellCompDirectiveNoFileComp) -ne 0 ) {
        __${i}_debug "ShellCompDirectiveNoFileComp is called"

        if ($Values.Length -eq 0) {
            # Just print an empty string here so the
            # shell does not start to complete paths.
            # We cannot use CompletionResult here because
            # it does not accept an empty string as argument.
            ""
            return
        }
    }

    # Get the current mode
    $Mode = (Get-PSReadLineKeyHandler | Where-Object { $_.Key -eq "Tab" }).Function
    __${i}_debug "Mode: $Mode"

    $Values | ForEach-Object {

        # store temporary because switch will overwrite $_
        $comp = $_

        # PowerShell supports three different completion modes
        # - TabCompleteNext (default windows style - on each key press the next option is displayed)
        # - Complete (works like bash)
        # - MenuComplete (works like zsh)
        # You set the mode with Set-PSReadLineKeyHandler -Key Tab -Function <mode>

        # CompletionResult Arguments:
        # 1) CompletionText text to be used as the auto completion result
        # 2) ListItemText   text to be displayed in the suggestion list
        # 3) ResultType     type of completion result
        # 4) ToolTip        text for the tooltip with details about the object

        switch ($Mode) {

            # bash like
            "Complete" {

                if ($Values.Length -eq 1) {
                    __${i}_debug "Only one completion left"

                    # insert space after value
                    [System.Management.Automation.CompletionResult]::new($($comp.Name | __${i}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'Paramet\
erValue', "$($comp.Description)")

                } else {
                    # Add the proper number of spaces to align the descriptions
                    while($comp.Name.Length -lt $Longest) {
                        $comp.Name = $comp.Name + " "
                    }

                    # Check for empty description and only add parentheses if needed
                    if ($($comp.Description) -eq " " ) {
                        $Description = ""
                    } else {
                        $Description = "  ($($comp.Description))"
                    }

                    [System.Management.Automation.CompletionResult]::new("$($comp.Name)$Description", "$($comp.Name)$Description", 'ParameterValue', "$($comp.De\
scription)")
                }
             }

            # zsh like
            "MenuComplete" {
                # insert space after value
                # MenuComplete will automatically show the ToolTip of
                # the highlighted value at the bottom of the suggestions.
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${i}_escapeStringWithSpecialChars) + $Space, "$($comp.Name)", 'ParameterVa\
lue', "$($comp.Description)")
            }

            # TabCompleteNext and in case we get something unknown
            Default {
                # Like MenuComplete but we don't want to add a space here because
                # the user need to press space anyway to get the completion.
                # Description will not be shown because that's not possible with TabCompleteNext
                [System.Management.Automation.CompletionResult]::new($($comp.Name | __${i}_escapeStringWithSpecialChars), "$($comp.Name)", 'ParameterValue', "$(\
$comp.Description)")
            }
        }

    }
}

Register-ArgumentCompleter -CommandName '${i}' -ScriptBlock $__${t}CompleterBlock
`}var Mo=b(()=>{Vn()});var Go,L,uu,du,Vo,Gn,Uo,Vn=b(()=>{Mo();Go=Me(require("node:assert"),1),L={ShellCompDirectiveError:1,ShellCompDirectiveNoSpace:2,ShellCompDirectiveNoFileComp:4,ShellCompDirectiveFilterFileExt:8,
ShellCompDirectiveFilterDirs:16,ShellCompDirectiveKeepOrder:32,shellCompDirectiveMaxValue:64,ShellCompDirectiveDefault:0},uu=class{name;variadic;command;handler;constructor(i,e,t,n=!1){
this.command=i,this.name=e,this.handler=t,this.variadic=n}},du=class{value;description;command;handler;alias;isBoolean;constructor(i,e,t,n,r,s){this.command=i,this.
value=e,this.description=t,this.handler=n,this.alias=r,this.isBoolean=s}},Vo=class{value;description;options=new Map;arguments=new Map;parent;constructor(i,e){this.
value=i,this.description=e}option(i,e,t,n){let r,s,o;typeof t=="function"?(r=t,s=n,o=!1):typeof t=="string"?(r=void 0,s=t,o=!0):(r=void 0,s=void 0,o=!0);let a=new du(
this,i,e,r,s,o);return this.options.set(i,a),this}argument(i,e,t=!1){let n=new uu(this,i,e,t);return this.arguments.set(i,n),this}},Gn=class extends Vo{commands=new Map;completions=[];directive=L.
ShellCompDirectiveDefault;constructor(){super("","")}command(i,e){let t=new Vo(i,e);return this.commands.set(i,t),t}stripOptions(i){let e=[],t=0;for(;t<i.length;){
let n=i[t];if(n.startsWith("-")){t++;let r=!1,s=this.findOption(this,n);if(s)r=s.isBoolean??!1;else for(let[,o]of this.commands){let a=this.findOption(o,n);if(a){
r=a.isBoolean??!1;break}}!r&&t<i.length&&!i[t].startsWith("-")&&t++}else e.push(n),t++}return e}matchCommand(i){i=this.stripOptions(i);let e=[],t=[],n=null;for(let r=0;r<
i.length;r++){let s=i[r];e.push(s);let o=this.commands.get(e.join(" "));if(o)n=o;else{t=i.slice(r,i.length);break}}return[n||this,t]}shouldCompleteFlags(i,e){if(e.
startsWith("-"))return!0;if(i?.startsWith("-")){let t=this.findOption(this,i);if(!t){for(let[,n]of this.commands)if(t=this.findOption(n,i),t)break}return!(t&&t.
isBoolean)}return!1}shouldCompleteCommands(i){return!i.startsWith("-")}handleFlagCompletion(i,e,t,n){let r;if(t.includes("=")){let[s]=t.split("=");r=s}else if(n?.
startsWith("-")){let s=this.findOption(i,n);s&&!s.isBoolean&&(r=n)}if(r){let s=this.findOption(i,r);if(s?.handler){let o=[];s.handler.call(s,(a,l)=>o.push({value:a,
description:l}),i.options),this.completions=o}return}if(t.startsWith("-")){let s=t.startsWith("-")&&!t.startsWith("--"),o=t.replace(/^-+/,"");for(let[a,l]of i.options)
s&&l.alias&&`-${l.alias}`.startsWith(t)?this.completions.push({value:`-${l.alias}`,description:l.description}):!s&&a.startsWith(o)&&this.completions.push({value:`\
--${a}`,description:l.description})}}findOption(i,e){let t=i.options.get(e);if(t||(t=i.options.get(e.replace(/^-+/,"")),t))return t;for(let[n,r]of i.options)if(r.
alias&&`-${r.alias}`===e)return r}handleCommandCompletion(i,e){let t=this.stripOptions(i);for(let[n,r]of this.commands){if(n==="")continue;let s=n.split(" ");s.
slice(0,t.length).every((o,a)=>o===t[a])&&s[t.length]?.startsWith(e)&&this.completions.push({value:s[t.length],description:r.description})}}handlePositionalCompletion(i,e){
let t=this.stripOptions(e),n=i.value.split(" ").length,r=Math.max(0,t.length-n),s=Array.from(i.arguments.entries());if(s.length>0){let o;if(r<s.length){let[a,l]=s[r];
o=l}else{let a=s[s.length-1][1];a.variadic&&(o=a)}if(o&&o.handler&&typeof o.handler=="function"){let a=[];o.handler.call(o,(l,u)=>a.push({value:l,description:u}),
i.options),this.completions.push(...a)}}}complete(i){this.directive=L.ShellCompDirectiveNoFileComp;let e=new Set;this.completions.filter(t=>e.has(t.value)?!1:(e.
add(t.value),!0)).filter(t=>{if(i.includes("=")){let[,n]=i.split("=");return t.value.startsWith(n)}return t.value.startsWith(i)}).forEach(t=>console.log(`${t.value}\
	${t.description??""}`)),console.log(`:${this.directive}`)}parse(i){this.completions=[];let e=i[i.length-1]==="";e&&i.pop();let t=i[i.length-1]||"",n=i.slice(0,
-1);e&&(t!==""&&n.push(t),t="");let[r]=this.matchCommand(n),s=n[n.length-1];this.shouldCompleteFlags(s,t)?this.handleFlagCompletion(r,n,t,s):(this.shouldCompleteCommands(
t)&&this.handleCommandCompletion(n,t),r&&r.arguments.size>0&&this.handlePositionalCompletion(r,n)),this.complete(t)}setup(i,e,t){switch((0,Go.default)(t==="zsh"||
t==="bash"||t==="fish"||t==="powershell","Unsupported shell"),t){case"zsh":{let n=Ro(i,e);console.log(n);break}case"bash":{let n=Fo(i,e);console.log(n);break}case"\
fish":{let n=Lo(i,e);console.log(n);break}case"powershell":{let n=jo(i,e);console.log(n);break}}}},Uo=new Gn});var Un={};Z(Un,{complete:()=>mu,run:()=>hu});async function hu({argument:i}){return Uo.setup(ze,ze,i),0}function mu(i){let e=new Gn;for(let{name:t,summary:n,flags:r,
argument:s}of Ye){let o=e.command(t,n);for(let a of r)o.option(fu(a),a.text,...pu(a));s!==void 0&&o.argument(s.name,Bo(s.choices??[]))}e.parse(i[0]==="--"?i.slice(
1):[...i])}function fu({flags:i}){return i.split(" ",1)[0].slice(2)}function pu({flags:i,choices:e=[]}){return i.includes("<")?[Bo(e)]:[]}function Bo(i){return e=>i.
forEach(t=>e(t,""))}var Bn=b(()=>{"use strict";Vn();Hn()});var ze,Ko,Se,Le,je,Qe,ue,fi,Wn,Ho,qn,Wo,Jn,gu,qo,mi,Jo,Ye,Hn=b(()=>{"use strict";zi();ze="predefined-connection",Ko="Gives every customer a ready-made connectio\
n inside the embedded Activepieces builder.",Se={flags:"--config <file>",text:"configuration; predefined-connection.config.{js,mjs,json} of the current folder u\
nless given"},Le=[{flags:"--instance-url <url>",text:"where Activepieces is; also AP_INSTANCE_URL"},{flags:"--api-key-file <file>",text:"file with the platform \
API key; otherwise AP_API_KEY"},{flags:"--timeout <seconds>",text:"how long a customer or a request for a list may take; 90 unless given"},{flags:"--allow-insec\
ure-http",text:"let the key travel over plain http to another machine"}],je=[{flags:"--piece <name>",text:"the piece's full package name, such as @activepieces/\
piece-gelato"},{flags:"--prefix <prefix>",text:"what connection keys begin with; the piece's short name unless given"}],Qe={flags:"--auth-type <type>",text:"the\
 way the piece authenticates, such as CUSTOM_AUTH"},ue=[{flags:"--json",text:"print one JSON message a line, for programs"},{flags:"--quiet",text:"print only th\
e summary and errors"}],fi=[{flags:"--customers <file>",text:"CSV, NDJSON or JSON; - is the standard input"},{flags:"--format <format>",text:"the input's format\
, where its name does not tell",choices:Br},{flags:"--map <what=column>",text:"take from a column, such as externalProjectId=org or props.access_token=token",repeats:!0}],
Wn={flags:"--only <file>",text:"only customers whose ids are in this file, such as that of --failures"},Ho=[{flags:"--prune",text:"remove connections of this pi\
ece and prefix that no customer claims"},{flags:"--prune-without-fingerprint",text:"also those that this package did not write"},{flags:"--max-removals <n>",text:"\
how many may be removed, as a number or a share such as 5%; a run that would remove more removes none"}],qn=[{flags:"--migrate-from <prefix>",text:"the prefix t\
hat connections are moved from"},{flags:"--remove-old",text:"remove the old connection where the new one is in order"}],Wo=[{flags:"--yes",text:"do not ask; nee\
ded without a terminal"},{flags:"--no-input",text:"never ask, also on a terminal"},{flags:"--concurrency <n>",text:"how many customers are under way at once, 1 \
to 50; 5 unless given"},{flags:"--fail-fast",text:"begin no customer after one failed"},{flags:"--failures <file>",text:"write the customers that failed to this\
 file, as NDJSON without credentials"}],Jn={flags:"--all",text:"print every line of long lists"},gu={flags:"--props-file <file>",text:"the customer's credential\
s as JSON; - is the standard input"},qo=[Se,...Le,...je,Qe,...fi,gu,...ue],mi={name:"id",text:"the customer's externalProjectId"},Jo="The credentials come from \
--props-file, from the line of --customers that has this id, or from `customers` and `credentials` of the configuration. They are never an argument.",Ye=[{name:"\
check",summary:"Check the instance, the API key, the plan, the piece and the signing key",text:["Looks at everything that has to be right before the first custo\
mer logs in. It only reads."],flags:[Se,...Le,...je,Qe,{flags:"--signing-key-id <id>",text:"a signing key to check; also AP_SIGNING_KEY_ID"},{flags:"--signing-k\
ey-file <file>",text:"its private key; otherwise AP_SIGNING_KEY"},...ue],examples:[["predefined-connection check --instance-url https://cloud.activepieces.com -\
-api-key-file key.txt","the instance and the key"],["predefined-connection check --piece @activepieces/piece-gelato --auth-type CUSTOM_AUTH","also whether the p\
iece is there and authenticates like that"],["predefined-connection check --quiet","in a deploy script: ends with 0 unless there is an error"]],load:()=>Promise.resolve().then(()=>(Qr(),Yr))},
{name:"plan",summary:"Show what would be done for all customers, and do nothing",text:["Reads the customers and the server's lists, and tells what `apply` would\
 do: + create, ~ update, ! repair, - remove, = unchanged. It writes nothing.","Customers that cannot be provisioned are listed with the reason; then the exit co\
de is 1."],flags:[Se,...Le,...je,Qe,...fi,Wn,...Ho,...qn,{flags:"--out <file>",text:"save the plan, for apply; it holds no secret"},{flags:"--detailed-exitcode",
text:"end with 2 if there are changes"},Jn,...ue],examples:[["predefined-connection plan --customers customers.csv","columns externalProjectId, props.base_url, \
props.access_token"],["predefined-connection plan --customers orgs.csv --map externalProjectId=id --map props.access_token=token","a file with other names"],['p\
sql -c "copy (\u2026) to stdout csv header" | predefined-connection plan --customers -',"from a database"],["predefined-connection plan --detailed-exitcode","ea\
ch night: alert unless it ends with 0"],["predefined-connection plan --out plan.json","have it reviewed; then: predefined-connection apply plan.json"]],load:()=>Promise.resolve().then(()=>(us(),cs))},
{name:"apply",argument:{name:"[plan]",text:"a plan that was saved with plan --out: does that and nothing else"},summary:"Provision all customers: shows the plan\
, asks, and does it",text:["Shows the plan and asks before anything is written. Without a terminal it does not ask, and needs --yes. A customer that fails stops\
 no other.","Ctrl-C stops after the customers under way; a second one stops at once. Running it again does what is left.","With a saved plan, give the customers\
 too: a plan holds no credentials. What moved since it was made is refused (PLAN_OUTDATED)."],flags:[Se,...Le,...je,Qe,...fi,Wn,...Wo,...Ho,...qn,Jn,...ue],examples:[
["predefined-connection apply --customers customers.csv","plan, question, run"],["predefined-connection apply plan.json --customers customers.csv --yes","in CI,\
 after a review"],["predefined-connection apply --customers customers.csv --failures failed.ndjson","keep the customers that failed"],["predefined-connection ap\
ply --customers customers.csv --only failed.ndjson","and try those again"],["predefined-connection apply --customers customers.csv --prune --max-removals 5%","a\
lso remove connections of customers who left"]],load:()=>Promise.resolve().then(()=>(Ln(),oo))},{name:"provision",argument:mi,summary:"Provision one customer",text:[
"Makes sure that the customer's project and connection are there and right. Asks nothing.",Jo],flags:qo,examples:[["predefined-connection provision org_1234 --p\
rops-file props.json",'with the credentials of a file, such as {"access_token":"\u2026"}'],["vault read -format=json \u2026 | predefined-connection provision org_123\
4 --props-file -","of another program"],["predefined-connection provision org_1234 --customers customers.csv","of the customers"]],load:()=>Promise.resolve().then(()=>(uo(),co))},
{name:"remove",argument:mi,summary:"Remove a customer's connection",text:["Asks first; without a terminal it needs --yes. It needs no credentials, and does noth\
ing if there is no connection."],flags:[Se,...Le,...je,{flags:"--remove-project",text:"delete the project too, unless a flow of it is enabled"},{flags:"--force",
text:"delete the project whatever its flows are"},{flags:"--yes",text:"do not ask; needed without a terminal"},{flags:"--no-input",text:"never ask, also on a te\
rminal"},...ue],examples:[["predefined-connection remove org_1234","the connection"],["predefined-connection remove org_1234 --remove-project --yes","off-boardi\
ng in a script"]],load:()=>Promise.resolve().then(()=>(fo(),mo))},{name:"inspect",argument:mi,summary:"Show what there is of a customer's connection, and what i\
s wrong with it",text:["It only reads. If it is given the credentials, it also tells whether the connection holds them and what `provision` would do.",Jo],flags:qo,
examples:[["predefined-connection inspect org_1234","what is there"],["predefined-connection inspect org_1234 --customers customers.csv","and whether it has the\
se credentials"]],load:()=>Promise.resolve().then(()=>(_o(),go))},{name:"list",summary:"List the connections of all customers",text:["One line for each customer\
 with a project or a connection: status, id, piece version, problems. It needs no credentials."],flags:[Se,...Le,...je,{flags:"--status <status>",text:"only con\
nections with this status",choices:["ACTIVE","ERROR","MISSING"]},{flags:"--problem <code>",text:"only those with this problem, such as DUPLICATES"},{flags:"--id\
 <id>",text:"only this customer"},...ue],examples:[["predefined-connection list","all"],["predefined-connection list --status ERROR","credentials that no longer\
 work"],[`predefined-connection list --json | grep -c '"fingerprint":null'`,"customers without a connection"]],load:()=>Promise.resolve().then(()=>(wo(),yo))},{
name:"migrate",summary:"Move the connections to another prefix",text:["Like `apply`, with connections under --migrate-from, or `migrateFrom` of the configuratio\
n, as the old ones. First have your pieces read both prefixes. Then run it: the new connections are made and the old ones stay. Run it again with --remove-old w\
hen all is well."],flags:[Se,...Le,...je,Qe,...fi,Wn,...Wo,...qn,Jn,...ue],examples:[["predefined-connection migrate --customers customers.csv --prefix gelato2 \
--migrate-from gelato","make the new ones"],["predefined-connection migrate --customers customers.csv --prefix gelato2 --migrate-from gelato --remove-old","remo\
ve the old ones"]],load:()=>Promise.resolve().then(()=>(vo(),bo))},{name:"token",argument:mi,summary:"Sign an embedding token for trying the builder",text:["Pri\
nts the token on the standard output, and on the standard error what it is for. Whoever has it can log in as that user until it expires: do not put it into a lo\
g.","The signing key comes from AP_SIGNING_KEY or --signing-key-file, its id from AP_SIGNING_KEY_ID or --signing-key-id."],flags:[Se,{flags:"--instance-url <url\
>",text:"named in the text; also AP_INSTANCE_URL"},{flags:"--signing-key-id <id>",text:"the signing key's id; also AP_SIGNING_KEY_ID"},{flags:"--signing-key-fil\
e <file>",text:"its private key; otherwise AP_SIGNING_KEY"},{flags:"--user <id>",text:"the user who logs in; tester unless given"},{flags:"--role <role>",text:"\
the user's role in the project"},{flags:"--expires-in <seconds>",text:"how long the token can be used; 300 unless given"},...ue],examples:[["predefined-connecti\
on token org_1234 --signing-key-id 2p\u2026 --signing-key-file key.pem","a token for five minutes"]],load:()=>Promise.resolve().then(()=>(So(),xo))},{name:"demo",
summary:"Show the whole way on a stand-in: provision, log in again, read back",text:["Runs in memory: it needs no instance and no key, and leaves nothing behind\
."],flags:ue,examples:[["npx predefined-connection demo","half a second"]],load:()=>Promise.resolve().then(()=>(To(),No))},{name:"stand-in",summary:"Serve a sta\
nd-in of Activepieces, for trying",text:["Listens on this machine until Ctrl-C, and prints what to set. It answers as Activepieces 0.85.4 does, and keeps its ta\
bles in memory."],flags:[{flags:"--port <port>",text:"any free one unless given"},{flags:"--piece <name>",text:"the piece that it has; @activepieces/piece-gelat\
o with base_url and access_token unless given"},Qe,...ue],examples:[["predefined-connection stand-in --port 8080","and in another terminal what it prints"],["pr\
edefined-connection stand-in --piece @acme/piece-flavor --auth-type SECRET_TEXT","with your piece"]],load:()=>Promise.resolve().then(()=>(Do(),ko))},{name:"comp\
letion",argument:{name:"shell",text:"the shell",choices:["bash","zsh","fish","powershell"]},summary:"Print a script that completes words and flags in a shell",text:[
"Load what it prints in the start-up file of the shell."],flags:[],examples:[["source <(predefined-connection completion bash)","in ~/.bashrc"],["source <(prede\
fined-connection completion zsh)","in ~/.zshrc"],["predefined-connection completion fish | source","in ~/.config/fish/config.fish"]],load:()=>Promise.resolve().then(()=>(Bn(),Un))}]});function zo(i,e){let t=new vt(ze).description(Ko).version(i,"--version","print the version").helpOption("--help","show help").helpCommand(!1).usage("<word> [fla\
gs]").configureHelp({styleTitle:vu,optionTerm:({flags:n})=>n}).configureOutput({outputError:(n,r)=>r(Cu(n))}).exitOverride().addHelpText("after",`
Exit codes:
${dr.map(([n,r])=>`  ${String(n).padEnd(5)}${r}`).join(`
`)}

Each word has help: ${ze} plan --help`);for(let n of Ye)t.addCommand($u(n,t,e));return t.addCommand(_u(t)),t}function _u(i){let e=new Fi("[word]","the word").choices(
Ye.map(({name:n})=>n)),t=n=>(i.commands.find(r=>r.name()===n)??i).outputHelp();return new vt("help").copyInheritedSettings(i).summary("Show help for a word").addArgument(
e).action(t)}function Yo(i){let e=[...Ye.map(({name:t})=>t),"help"];return i.startsWith("-")||e.includes(i)?void 0:`error: unknown command '${O(i)}'
${Ee(i,e).trim()}`.trimEnd()}function $u(i,e,t){let n=new vt(i.name).copyInheritedSettings(e).summary(i.summary).description([`${i.summary}.`,...i.text].join(`

`)).addHelpText("after",`
Examples:
${i.examples.map(([s,o])=>`  # ${o}
  ${s}`).join(`

`)}`),r=wu(i);r!==void 0&&n.addArgument(r);for(let s of i.flags)n.addOption(bu(s));return n.action(()=>t(i,n.args[0],n.opts()))}function yu({argument:i}){return i===
void 0?"":i.name.startsWith("[")?i.name:`<${i.name}>`}function wu(i){if(i.argument===void 0)return;let e=new Fi(yu(i),i.argument.text);return i.argument.choices===
void 0?e:e.choices(i.argument.choices)}function bu({flags:i,text:e,choices:t,repeats:n}){let r=new ur(i,e);return t!==void 0&&r.choices([...t]),n&&r.argParser((s,o)=>[
...o??[],s]),r}function Cu(i){let e=i.replace(/unknown option '([^'=]*)=.*'/s,"unknown option '$1'");return/unknown option '--\w*-?(key|token|secret|password|props)\b/.
test(e)?`${e}${xu}`:e}var vu,xu,Qo=b(()=>{"use strict";Li();et();Ot();z();Hn();vu=i=>i;xu=`Keys and credentials are never arguments, which other users of the ma\
chine see: use AP_API_KEY or --api-key-file, and --props-file or --customers.
`});var ea=ye((xf,Kn)=>{var gi=process||{},Xo=gi.argv||[],pi=gi.env||{},Su=!(pi.NO_COLOR||Xo.includes("--no-color"))&&(!!pi.FORCE_COLOR||Xo.includes("--color")||gi.
platform==="win32"||(gi.stdout||{}).isTTY&&pi.TERM!=="dumb"||!!pi.CI),Ou=(i,e,t=i)=>n=>{let r=""+n,s=r.indexOf(e,i.length);return~s?i+Eu(r,e,t,s)+e:i+r+e},Eu=(i,e,t,n)=>{
let r="",s=0;do r+=i.substring(s,n)+t,s=n+e.length,n=i.indexOf(e,s);while(~n);return r+i.substring(s)},Zo=(i=Su)=>{let e=i?Ou:()=>String;return{isColorSupported:i,
reset:e("\x1B[0m","\x1B[0m"),bold:e("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:e("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:e("\x1B[3m","\x1B[23m"),underline:e(
"\x1B[4m","\x1B[24m"),inverse:e("\x1B[7m","\x1B[27m"),hidden:e("\x1B[8m","\x1B[28m"),strikethrough:e("\x1B[9m","\x1B[29m"),black:e("\x1B[30m","\x1B[39m"),red:e(
"\x1B[31m","\x1B[39m"),green:e("\x1B[32m","\x1B[39m"),yellow:e("\x1B[33m","\x1B[39m"),blue:e("\x1B[34m","\x1B[39m"),magenta:e("\x1B[35m","\x1B[39m"),cyan:e("\x1B[3\
6m","\x1B[39m"),white:e("\x1B[37m","\x1B[39m"),gray:e("\x1B[90m","\x1B[39m"),bgBlack:e("\x1B[40m","\x1B[49m"),bgRed:e("\x1B[41m","\x1B[49m"),bgGreen:e("\x1B[42m",
"\x1B[49m"),bgYellow:e("\x1B[43m","\x1B[49m"),bgBlue:e("\x1B[44m","\x1B[49m"),bgMagenta:e("\x1B[45m","\x1B[49m"),bgCyan:e("\x1B[46m","\x1B[49m"),bgWhite:e("\x1B[47\
m","\x1B[49m"),blackBright:e("\x1B[90m","\x1B[39m"),redBright:e("\x1B[91m","\x1B[39m"),greenBright:e("\x1B[92m","\x1B[39m"),yellowBright:e("\x1B[93m","\x1B[39m"),
blueBright:e("\x1B[94m","\x1B[39m"),magentaBright:e("\x1B[95m","\x1B[39m"),cyanBright:e("\x1B[96m","\x1B[39m"),whiteBright:e("\x1B[97m","\x1B[39m"),bgBlackBright:e(
"\x1B[100m","\x1B[49m"),bgRedBright:e("\x1B[101m","\x1B[49m"),bgGreenBright:e("\x1B[102m","\x1B[49m"),bgYellowBright:e("\x1B[103m","\x1B[49m"),bgBlueBright:e("\x1B\
[104m","\x1B[49m"),bgMagentaBright:e("\x1B[105m","\x1B[49m"),bgCyanBright:e("\x1B[106m","\x1B[49m"),bgWhiteBright:e("\x1B[107m","\x1B[49m")}};Kn.exports=Zo();Kn.
exports.createColors=Zo});function Iu(){let{NO_COLOR:i,FORCE_COLOR:e,TERM:t}=process.env;return i?!1:e?e!=="0":process.stdout.isTTY===!0&&t!=="dumb"}var ta,ia,_i,na=b(()=>{"use strict";ta=
Me(ea(),1);z();ia=1,_i=class{isJson;isQuiet;colors;width;isTerminal;#e=new Set;#i=new Set;#t="";constructor({json:e=!1,quiet:t=!1}){this.isJson=e,this.isQuiet=t,
this.isTerminal=process.stdout.isTTY===!0,this.width=this.isTerminal?Math.max(20,process.stdout.columns||80):1/0,this.colors=ta.default.createColors(!e&&Iu())}hide(e){
e.length>=6&&this.#e.add(e)}line(e=""){this.isJson||this.#n(process.stdout,`${e}
`)}detail(e=""){this.isQuiet||this.line(e)}note(e){!this.isJson&&!this.isQuiet&&this.#n(process.stderr,`${e}
`)}once(e){this.#i.has(e)||(this.#i.add(e),this.note(O(e)))}live(e){this.#t=e,process.stderr.write(`\r\x1B[K${this.#r(e)}`)}clearLive(){this.#t!==""&&(this.#t="",
process.stderr.write("\r\x1B[K"))}error(e,t={}){this.isJson?this.message("error",{message:e,...t}):this.#n(process.stderr,`${this.colors.red("error:")} ${O(e)}
`)}message(e,t={}){this.isJson&&this.#n(process.stdout,`${JSON.stringify({type:e,...t})}
`)}async flush(){this.clearLive();for(let e of[process.stdout,process.stderr])await new Promise(t=>e.write("",()=>t()))}#n(e,t){let n=this.#t;this.clearLive(),e.
write(this.#r(t)),n!==""&&this.live(n)}#r(e){let t=e;for(let n of this.#e)t=t.replaceAll(n,"***");return t}}});var sa={};Z(sa,{main:()=>Au});async function Au(i){let{version:e}=(0,ra.createRequire)(__filename)("predefined-connection/package.json");process.stdout.on("erro\
r",({code:r})=>process.exit(r==="EPIPE"?0:1)),process.stderr.on("error",()=>{});let t=0,n=zo(e,async(r,s,o)=>{t=await Tu(e,r,s,o)});try{let r=i[0]===void 0||i[0]===
"complete"?void 0:Yo(i[0]);r!==void 0?t=Nu(r):i[0]==="complete"?(await Promise.resolve().then(()=>(Bn(),Un))).complete(i.slice(1)):i.length===0?n.outputHelp():await n.
parseAsync(i,{from:"user"})}catch(r){if(!(r instanceof cr))throw r;t=r.exitCode===0?0:3}await Pu(),process.exit(t)}function Nu(i){return process.stderr.write(`${i}\

`),3}async function Tu(i,e,t,n){let r=new _i(n),s=new St;s.onEnd=()=>r.clearLive(),r.message("version",{form:ia,version:i,word:e.name});let o;try{let{run:a}=await e.
load();o=await a({argument:t,flags:n,out:r,interrupt:s})}catch(a){o=s.isStopping?130:fr(a,r),s.isStopping&&r.error("Interrupted.",{code:"ABORTED"})}return await r.
flush(),o}async function Pu(){for(let i of[process.stdout,process.stderr])await new Promise(e=>i.write("",()=>e()))}var ra,oa=b(()=>{"use strict";ra=require("node:module");
Li();it();gr();Qo();na()});var[aa=0,ku=0]=process.versions.node.split(".").map(Number);aa<20||aa===20&&ku<12?(process.stderr.write(`predefined-connection needs Node.js 20.12 or newer; thi\
s is ${process.versions.node}.
`),process.exitCode=3):Promise.resolve().then(()=>(oa(),sa)).then(({main:i})=>i(process.argv.slice(2)));
