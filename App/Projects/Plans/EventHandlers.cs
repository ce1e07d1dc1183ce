using Microsoft.AspNetCore.Components;

namespace Erp.Projects.Plans;

/// <summary>The event of plans, for markup; the framework looks for it in a class of this name.</summary>
[EventHandler("onplancommand", typeof(PlanCommandArgs), enableStopPropagation: true, enablePreventDefault: true)]
public static class EventHandlers;
