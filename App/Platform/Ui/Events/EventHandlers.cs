using Erp.Platform.Boards;
using Microsoft.AspNetCore.Components;

namespace Erp.Platform.Ui.Events;

/// <summary>Events of our own that markup can handle; the framework looks for them in a class of this name.</summary>
[EventHandler("ongridcommand", typeof(GridCommandArgs), enableStopPropagation: true, enablePreventDefault: true)]
[EventHandler("onboardcommand", typeof(BoardCommandArgs), enableStopPropagation: true, enablePreventDefault: true)]
[EventHandler("onpresencefield", typeof(PresenceFieldArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
