namespace Erp.Demo;

public static class DemoCompany
{
    public static Task EnsureAsync(WebApplication app) => Task.CompletedTask;
}
