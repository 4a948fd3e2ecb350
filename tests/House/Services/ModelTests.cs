using System.Reflection;
using EShop.Cli;
using EShop.Cli.Shop;
using EShop.Testing;
using Microsoft.EntityFrameworkCore;

namespace EShop.House.Services;

/// <summary>A model and its migrations say the same.</summary>
public sealed class ModelTests
{
    public static TheoryData<string> Services()
        => [.. ShopService.All(new Repository(RepositoryFolder.Root)).Select(service => service.Project)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Context_Should_HaveAMigrationForEveryChange_When_ModelIsCompared(string project)
    {
        using var context = Context(project);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(
            context.Database.HasPendingModelChanges(),
            $"The model of {project} has changed: './eshop migrations add {project["EShop.".Length..]} <Name>' writes the migration.");
    }

    private static DbContext Context(string project)
    {
        var type = Assert.Single(
            Assembly.Load(project).GetTypes(),
            candidate => candidate is { IsAbstract: false } && candidate.IsSubclassOf(typeof(DbContext)));
        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        builder.UseNpgsql("Host=design");
        return (DbContext)Activator.CreateInstance(
            type,
            BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance,
            binder: null,
            [builder.Options],
            culture: null)!;
    }
}
