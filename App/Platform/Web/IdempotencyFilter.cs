using Erp.Platform.Access;
using Erp.Platform.Records;
using Erp.Platform.Work;

namespace Erp.Platform.Web;

/// <summary>Takes the header <c>Idempotency-Key</c>: the command of this request acts once under it, however often the request is sent.</summary>
sealed class IdempotencyFilter(Caller caller) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";
    public const int MaxLength = 200;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var key = context.HttpContext.Request.Headers[Header].ToString();
        if (key.Length > MaxLength) throw new InvalidInputException(Header, FormTexts.TooLong.With(MaxLength));
        if (key.Length > 0) caller.IdempotencyKey = key;
        return next(context);
    }
}
