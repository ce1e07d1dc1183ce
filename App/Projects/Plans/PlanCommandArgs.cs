namespace Erp.Projects.Plans;

/// <summary>What a person does in a plan by mouse, finger or keys; told by <c>wwwroot/js/plan.js</c> as one event.</summary>
public sealed class PlanCommandArgs : EventArgs
{
    /// <summary>What is done: <c>move</c> by days, <c>end</c> later or earlier by days, <c>date</c> a task that had no day, <c>assign</c> to another person, <c>choose</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>The task it is done with.</summary>
    public Guid Task { get; set; }

    /// <summary>Later by so many days; earlier where negative.</summary>
    public int Days { get; set; }

    /// <summary>The day it is put on.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>The member it is given to; none for nobody.</summary>
    public Guid? Person { get; set; }
}
