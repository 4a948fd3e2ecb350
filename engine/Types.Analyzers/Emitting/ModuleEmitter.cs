using Cacao.Types.Analyzers.Models;

namespace Cacao.Types.Analyzers.Emitting;

/// <summary>Writes the method that registers everything of an assembly.</summary>
internal static class ModuleEmitter
{
    public static string Emit(ModuleModel module)
    {
        var writer = new CodeWriter();
        writer.Line("using Cacao.Execution;");
        writer.Line();
        writer.Line("namespace Microsoft.Extensions.DependencyInjection;");
        writer.Line();
        writer.Open($"public static class {module.Name}RequestExecutorBuilderExtensions");
        writer.Line("/// <summary>Adds the annotated types of this assembly, and the types they lead to.</summary>");
        writer.Open($"public static IRequestExecutorBuilder Add{module.Name}(this IRequestExecutorBuilder builder)");
        foreach (var loader in module.DataLoaders)
        {
            writer.Line($"builder.Services.AddDataLoader<{loader.FullInterfaceName}, {loader.FullName}>();");
        }

        foreach (var (group, space) in module.DataLoaders.SelectMany(l => l.Groups.Select(g => (g, l.Namespace))).Distinct())
        {
            var prefix = space.Length == 0 ? "global::" : $"global::{space}.";
            writer.Line($"builder.Services.AddScoped<{prefix}I{group}, {prefix}{group}>();");
        }

        if (HasConnections(module))
        {
            writer.Line("global::Microsoft.Extensions.DependencyInjection.DataRequestExecutorBuilderExtensions.AddPagingArguments(builder);");
        }

        foreach (var item in module.Classes)
        {
            if (item.IsInstance && !item.IsAdded)
            {
                writer.Line($"global::Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions.TryAddSingleton<{item.FullName}>(builder.Services);");
            }
        }

        writer.Line("return builder.ConfigureSchema(static (services, schema) => schema.Configure(types => AddTypes(types, services)));");
        writer.Close();
        writer.Line();
        writer.Open("private static void AddTypes(global::Cacao.Types.SchemaConfiguration schema, global::System.IServiceProvider services)");
        foreach (var name in ClassNames(module))
        {
            writer.Line($"{name}.AddTo(schema, services);");
        }

        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    /// <summary>Connections need no registration of the author's.</summary>
    private static bool HasConnections(ModuleModel module)
        => module.Classes.SelectMany(c => c.Fields)
            .Concat(module.Objects.SelectMany(o => o.Fields))
            .Any(f => f.Features.Any(feature => feature.Contains("Cacao.Data.ConnectionFeature") || feature.Contains("Cacao.Data.OffsetPagingFeature")));

    /// <summary>Types first: the classes of resolvers add to them, those for interfaces after all others.</summary>
    private static IEnumerable<string> ClassNames(ModuleModel module)
    {
        var prefix = $"global::{module.Namespace}.";
        foreach (var item in module.Objects.Where(i => !i.IsAdded))
        {
            yield return prefix + TypeEmitter.ClassName(item.Id, item.IsInterface ? "interface" : "object");
        }

        foreach (var item in module.Unions.Where(i => !i.IsAdded))
        {
            yield return prefix + TypeEmitter.ClassName(item.Id, "union");
        }

        foreach (var item in module.Enums.Where(i => !i.IsAdded))
        {
            yield return prefix + TypeEmitter.ClassName(item.Id, "enum");
        }

        foreach (var item in module.Inputs.Where(i => !i.IsAdded))
        {
            yield return prefix + TypeEmitter.ClassName(item.Id, "input");
        }

        foreach (var item in module.Classes.Where(c => !c.IsAdded).OrderBy(c => c.Target == ResolverClassTarget.Interface ? 1 : 0))
        {
            yield return ResolverClassEmitter.RegistrationName(module.Namespace, item);
        }
    }
}
