using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace EShop.Migrations;

/// <summary>Makes a service's context without its host: the model needs a provider, not a database.</summary>
internal static class DesignTimeContext
{
    public static DbContext Create(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(DbContext))).ToArray();
        if (types is not [var type])
        {
            throw new InvalidOperationException(
                $"{assembly.GetName().Name} must have one DbContext; it has {types.Length}: {string.Join(", ", types.Select(t => t.Name))}.");
        }

        var builder = (DbContextOptionsBuilder)Activator.CreateInstance(typeof(DbContextOptionsBuilder<>).MakeGenericType(type))!;
        builder.UseNpgsql("Host=design");
        var constructor = type
            .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .FirstOrDefault(candidate => candidate.GetParameters() is [var only] && only.ParameterType.IsInstanceOfType(builder.Options))
            ?? throw new InvalidOperationException($"{type.Name} has no constructor that takes its DbContextOptions alone.");
        return (DbContext)constructor.Invoke([builder.Options]);
    }
}
