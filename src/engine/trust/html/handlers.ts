/** Attributes that browsers run when something happens (HTML, SVG, and what browsers add), without `on`. */
const events =
  'abort activate afterprint afterscriptexecute animationcancel animationend animationiteration ' +
  'animationstart auxclick beforecopy beforecut beforeinput beforematch beforepaste beforeprint ' +
  'beforescriptexecute beforetoggle beforeunload beforexrselect begin blur bounce cached cancel canplay ' +
  'canplaythrough change checking click close command contentvisibilityautostatechange contextlost ' +
  'contextmenu contextrestored copy cuechange cut dblclick devicemotion deviceorientation ' +
  'deviceorientationabsolute downloading drag dragend dragenter dragexit dragleave dragover dragstart ' +
  'drop durationchange emptied encrypted end ended error finish focus focusin focusout formdata ' +
  'fullscreenchange fullscreenerror gamepadconnected gamepaddisconnected gesturechange gestureend ' +
  'gesturestart gotpointercapture hashchange help input interest invalid keydown keypress keyup ' +
  'languagechange load loadeddata loadedmetadata loadend loadstart loseinterest lostpointercapture ' +
  'message messageerror mousedown mouseenter mouseleave mousemove mouseout mouseover mouseup mousewheel ' +
  'mozfullscreenchange noupdate obsolete offline online orientationchange overscroll pagehide ' +
  'pagereveal pageshow pageswap paste pause play playing pointercancel pointerdown pointerenter ' +
  'pointerleave pointermove pointerout pointerover pointerrawupdate pointerup popstate progress ' +
  'promptaction promptdismiss propertychange ratechange readystatechange rejectionhandled repeat reset ' +
  'resize scroll scrollend scrollsnapchange scrollsnapchanging search securitypolicyviolation seeked ' +
  'seeking select selectionchange selectstart show slotchange stalled start storage submit suspend ' +
  'timeupdate toggle touchcancel touchend touchmove touchstart transitioncancel transitionend ' +
  'transitionrun transitionstart unhandledrejection unload validationstatuschange volumechange waiting ' +
  'waitingforkey webkitanimationend webkitanimationiteration webkitanimationstart ' +
  'webkitfullscreenchange webkitfullscreenerror webkitmouseforcechanged webkitmouseforcedown ' +
  'webkitmouseforceup webkitmouseforcewillbegin webkitplaybacktargetavailabilitychanged ' +
  'webkitpresentationmodechanged webkittransitionend webkitwillrevealbottom wheel zoom';

const known: ReadonlySet<string> = new Set(events.split(' '));

/** Whether browsers run an attribute: for sure, as far as its text looks like it, or not at all. */
export const judgeHandler = (
  name: string,
  value: string
): 'high' | 'low' | null => {
  if (!name.startsWith('on') || value.trim() === '') {
    return null;
  }
  return known.has(name.slice(2))
    ? 'high'
    : /^on[a-z][a-z_]{2}/.test(name) && /[(=`]/.test(value)
      ? 'low'
      : null;
};
