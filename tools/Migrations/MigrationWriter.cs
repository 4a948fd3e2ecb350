using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace EShop.Migrations;

/// <summary>Scaffolds a migration from the difference between a context's model and its last snapshot.</summary>
internal sealed class MigrationWriter(DbContext context)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static IEnumerable<string> Known(DbContext context) => context.Database.GetMigrations();

    /// <returns>The files written.</returns>
    public IReadOnlyList<string> Add(string name, string folder, string space)
    {
        if (!context.Database.HasPendingModelChanges())
        {
            throw new InvalidOperationException($"The model of {context.GetType().Name} has not changed since its last migration.");
        }

        using var services = Services();
        var migration = services
            .GetRequiredService<IMigrationsScaffolder>()
            .ScaffoldMigration(name, rootNamespace: null, subNamespace: space, language: "C#", dryRun: true);

        Directory.CreateDirectory(folder);
        return
        [
            Write(Path.Combine(folder, migration.MigrationId + migration.FileExtension), migration.MigrationCode),
            Write(Path.Combine(folder, migration.MigrationId + ".Designer" + migration.FileExtension), migration.MetadataCode),
            Write(Path.Combine(folder, migration.SnapshotName + migration.FileExtension), migration.SnapshotCode)
        ];
    }

    private ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices(new OperationReporter(handler: null));
        services.AddDbContextDesignTimeServices(context);
        new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
        services.AddSingleton<ISnapshotModelProcessor>(new SnapshotReader(context));
        return services.BuildServiceProvider();
    }

    private static string Write(string path, string code)
    {
        File.WriteAllText(path, code.ReplaceLineEndings("\n"), s_utf8);
        return path;
    }
}
