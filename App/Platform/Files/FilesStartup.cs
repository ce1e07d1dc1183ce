using Erp.Platform.Work;

namespace Erp.Platform.Files;

/// <summary>Registers what keeps files.</summary>
static class FilesStartup
{
    public static IServiceCollection AddFiles(this IServiceCollection services, EventHandlers handlers)
    {
        services.AddSingleton<FileSettings>().AddSingleton<UploadFolder>().AddSingleton<UploadSweeper>();
        services.AddSingleton<IFileStore>(
            provider => provider.GetRequiredService<FileSettings>() is { S3: { } s3 } ? new S3FileStore(s3) : new DiskFileStore(provider.GetRequiredService<FileSettings>()));
        services.AddScoped<SameFiles>().AddScoped<SharedFiles>().AddScoped<UploadService>().AddScoped<AttachmentService>().AddScoped<AttachmentQueries>();
        handlers.Add(typeof(AttachmentPurgedHandler));
        return services.AddScoped<FileLinkService>().AddScoped<FileLinkQueries>().AddScoped<AttachmentPurgedHandler>();
    }
}
