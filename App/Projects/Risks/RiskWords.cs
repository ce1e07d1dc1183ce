using Erp.Platform.Texts;
using Erp.Platform.Ui;
using Erp.Projects.BomLines;

namespace Erp.Projects.Risks;

/// <summary>How risks are put into words and colours.</summary>
static class RiskWords
{
    /// <summary>How sure it is, as a colour.</summary>
    public static Tone ToneOf(double inTime) => inTime >= ProjectRisk.Safe ? Tone.Success : inTime >= ProjectRisk.Doubtful ? Tone.Warning : Tone.Danger;

    public static Tone ToneOf(Blocker step) => step.Slack < 0 ? Tone.Danger : step.IsCritical ? Tone.Warning : Tone.Neutral;

    /// <summary>A share of 0 to 1 in words; never certain before the event, nor hopeless.</summary>
    public static Message InTime(double share) => share switch
    {
        < 0.01 => RiskTexts.HardlyInTime,
        > 0.99 => RiskTexts.NearlyInTime,
        _ => RiskTexts.InTime.With(share * 100),
    };

    /// <summary>What has to happen by when.</summary>
    public static Message Say(Blocker step, DateOnly today) => step switch
    {
        { Kind: StepKind.Task } => RiskTexts.TaskBy.With(step.Name, step.Latest, step.Expected),
        { Kind: StepKind.Permit, ApplyBy: null } => RiskTexts.DecisionBy.With(step.Name, step.Latest, step.Expected),
        { Kind: StepKind.Permit, ApplyBy: { } by } => (by < today ? RiskTexts.ApplyNow : RiskTexts.ApplyBy).With(step.Name, step.Latest, by),
        { Kind: StepKind.Ride } => RiskTexts.RideBy.With(step.Name, step.Latest, step.Expected),
        { IsOrdered: true } => RiskTexts.ArriveBy.With(NameOf(step), step.Latest, step.Expected),
        _ => RiskTexts.OrderFor.With(NameOf(step), step.Latest, step.Expected),
    };

    /// <summary>How late it may be.</summary>
    public static Message SlackOf(Blocker step) => Math.Round(step.Slack, 3) switch
    {
        < 0 and >= -1 => RiskTexts.LateDay,
        < 0 and var late => RiskTexts.LateDays.With((int)Math.Ceiling(-late)),
        < 1 => RiskTexts.NoSlack,
        < 2 => RiskTexts.SlackDay,
        var left => RiskTexts.SlackDays.With((int)left),
    };

    /// <summary>Where something is done about it.</summary>
    public static string AddressOf(Blocker step, Guid projectId) => step.Kind switch
    {
        StepKind.Task => $"/projects/tasks/{step.Id}",
        StepKind.Permit => $"/projects/permits/{step.Id}",
        StepKind.Ride => $"/projects/transports/{step.Id}",
        _ => ProjectBom.AddressOf(projectId),
    };

    static object NameOf(Blocker step) => step.More > 0 ? RiskTexts.AndMore.With(step.Name, step.More) : step.Name;
}
