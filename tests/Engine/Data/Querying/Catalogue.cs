using System.Buffers;
using System.Text;
using EShop.Testing.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Data.Tests.Querying;

/// <summary>Four authors with twelve works on PostgreSQL behind a schema, and the statements that operations send.</summary>
public sealed class Catalogue : PostgresFixture
{
    private readonly SqlLog _log = new();
    private IRequestExecutor? _executor;
    private ServiceProvider? _services;

    public IReadOnlyList<string> Statements => _log.Statements;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        var connectionString = await CreateDatabaseAsync();
        var services = new ServiceCollection();
        services.AddDbContext<CatalogueContext>(o => o.UseNpgsql(connectionString).AddInterceptors(_log));
        services.AddGraphQL()
            .AddCatalogueTypes()
            .AddFiltering()
            .AddSorting()
            .AddProjections()
            .AddPagingArguments()
            .AddDbContextCursorPagingProvider()
            .ModifyCostOptions(o => o.EnforceCostLimits = false);
        _services = services.BuildServiceProvider();
        await using (var scope = _services.CreateAsyncScope())
        {
            await SeedAsync(scope.ServiceProvider.GetRequiredService<CatalogueContext>());
        }

        _executor = await _services.GetRequiredService<IRequestExecutorProvider>().GetExecutorAsync();
        _log.Clear();
    }

    public override async Task DisposeAsync()
    {
        await _services!.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>Executes an operation, with the log emptied before.</summary>
    public async Task<string> ExecuteAsync(string query)
    {
        _log.Clear();
        await using var result = await _executor!.ExecuteAsync(new OperationRequest { Query = Encoding.UTF8.GetBytes(query) });
        var writer = new ArrayBufferWriter<byte>();
        Assert.IsAssignableFrom<OperationResult>(result).WriteTo(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    public async Task ChangeAsync(Func<CatalogueContext, Task> change)
    {
        await using var scope = _services!.CreateAsyncScope();
        await change(scope.ServiceProvider.GetRequiredService<CatalogueContext>());
    }

    private static async Task SeedAsync(CatalogueContext db)
    {
        await db.Database.EnsureCreatedAsync();
        db.Authors.AddRange(Enumerable.Range(1, 4).Select(i => new Author { Id = i, Name = $"Author {i}", Country = i == 2 ? null : $"C{i % 3}" }));
        db.Works.AddRange(Enumerable.Range(1, 12).Select(i => new Work
        {
            Id = i,
            Title = $"Work {(char)('a' + (i * 5 % 4))}{(i % 4 == 0 ? "%_" : "")}",
            Pages = i % 5 == 0 ? null : i * 10,
            Price = i + 0.5m,
            InPrint = i % 2 == 0,
            Kind = (WorkKind)(i % 3),
            PublishedAt = new DateTime(2000 + i, 1, 1, 0, 0, 0, DateTimeKind.Utc),
            Code = new Guid(i, 0, 0, new byte[8]),
            AuthorId = (i % 3) + 1,
            Scores = [i, i * 2],
            Labels = [.. Enumerable.Range(0, i % 3).Select(l => new Label { Id = (i * 10) + l, Text = l == 0 ? "first" : "second" })],
        }));
        await db.SaveChangesAsync();
    }
}
