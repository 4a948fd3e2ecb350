namespace EShop.Defaults;

/// <summary>Fills a database with what a service needs to begin with. Runs after migrations, at every start: it must be repeatable.</summary>
public interface IDatabaseSeeder
{
    Task SeedAsync(CancellationToken cancellationToken);
}
