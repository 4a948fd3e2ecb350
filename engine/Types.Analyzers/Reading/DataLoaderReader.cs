using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>Reads the methods from which data loaders are generated.</summary>
internal static class DataLoaderReader
{
    private const int Public = 1;
    private const int PublicInterface = 2;
    private const int Internal = 3;
    private const int OriginalScope = 2;

    /// <summary>Names first, so that any method may take any data loader; then the arguments.</summary>
    public static List<DataLoaderModel> ReadAll(ReadContext context, IReadOnlyList<IMethodSymbol> methods)
    {
        var read = new List<(IMethodSymbol Method, DataLoaderModel Model)>();
        foreach (var method in methods)
        {
            if (Read(context, method) is not { } model)
            {
                continue;
            }

            if (context.DataLoaders.ContainsKey(model.Name))
            {
                var other = read.First(r => r.Model.Name == model.Name).Method;
                context.Report(Diagnostics.Rules.DataLoaderNameTaken, method, other.Name, method.Name, model.Name);
                continue;
            }

            context.DataLoaders.Add(model.Name, model);
            context.DataLoaders.Add(model.InterfaceName, model);
            read.Add((method, model));
        }

        return read.ConvertAll(r => r.Model with { Arguments = Arguments(context, r.Method, r.Model).ToEquatableArray() });
    }

    private static DataLoaderModel? Read(ReadContext context, IMethodSymbol method)
    {
        if (Shape(method, out var problem) is not { } shape)
        {
            context.Report(Diagnostics.Rules.DataLoaderShape, method, method.Name, problem);
            return null;
        }

        var attribute = method.Find("DataLoader")!;
        var defaults = context.Compilation.Assembly.Find("DataLoaderDefaults");
        var access = Setting(attribute, defaults, "AccessModifier");
        if (access == 0)
        {
            access = IsPublic(shape.Key) && IsPublic(shape.Value) ? Public : Internal;
        }

        return new DataLoaderModel(
            method.ContainingNamespace.IsGlobalNamespace ? string.Empty : method.ContainingNamespace.ToDisplayString(),
            Name(method, attribute.GetString()),
            access is Public or PublicInterface,
            access == Public,
            shape.Kind,
            shape.Key.Plain(),
            WithoutAnnotation(shape.Value).Annotated(),
            !shape.Value.IsValueType,
            $"{method.ContainingType.Plain()}.{method.Name}",
            KnownTypes.IsTask(method.ReturnType, out _),
            Setting(attribute, defaults, "ServiceScope") != OriginalScope,
            EquatableArray<string>.Empty,
            Groups(method).ToEquatableArray());
    }

    private static (DataLoaderKind Kind, ITypeSymbol Key, ITypeSymbol Value)? Shape(IMethodSymbol method, out string problem)
    {
        problem = string.Empty;
        if (!method.IsStatic)
        {
            problem = "it is not static";
            return null;
        }

        if (method.Parameters.Length == 0)
        {
            problem = "it takes no keys";
            return null;
        }

        var result = KnownTypes.IsTask(method.ReturnType, out var awaited) ? awaited : method.ReturnType;
        if (result is null || method.ReturnsVoid)
        {
            problem = "it returns nothing";
            return null;
        }

        var keys = method.Parameters[0].Type;
        if (keys.SpecialType == SpecialType.System_String || !KnownTypes.TryGetElement(keys, out var key))
        {
            return (DataLoaderKind.Cache, keys, result);
        }

        if (Arguments(result, "System.Linq.ILookup`2") is { } lookup)
        {
            return (DataLoaderKind.Group, key, lookup[1]);
        }

        if ((Arguments(result, "System.Collections.Generic.IReadOnlyDictionary`2")
            ?? Arguments(result, "System.Collections.Generic.IDictionary`2")) is { } dictionary)
        {
            return (DataLoaderKind.Batch, key, dictionary[1]);
        }

        problem = "it takes many keys but returns neither a dictionary nor a lookup";
        return null;
    }

    private static IReadOnlyList<ITypeSymbol>? Arguments(ITypeSymbol type, string fullName)
        => type is INamedTypeSymbol named && named.FullName() == fullName
            ? named.TypeArguments
            : type.AllInterfaces.FirstOrDefault(i => i.FullName() == fullName)?.TypeArguments;

    private static IEnumerable<string> Arguments(ReadContext context, IMethodSymbol method, DataLoaderModel model)
    {
        var value = model.Kind == DataLoaderKind.Group ? model.ValueType + "[]" : model.ValueType;
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            yield return i == 0 ? "keys" : Argument(context, method.Parameters[i], value);
        }
    }

    private static string Argument(ReadContext context, IParameterSymbol parameter, string value)
    {
        const string data = "global::Cacao.Data.DataLoaderFetchContextExtensions";
        var type = parameter.Type;
        var name = context.Annotated(type);
        if (parameter.Find("DataLoaderState") is { } state)
        {
            var key = CSharp.Literal(state.GetString());
            return parameter.HasExplicitDefaultValue
                ? $"context.GetStateOrDefault<{name}>({key}, default!)"
                : $"context.GetRequiredState<{name}>({key})";
        }

        return type.FullName() switch
        {
            "System.Threading.CancellationToken" => "cancellationToken",
            "System.IServiceProvider" => "services",
            "Cacao.Data.PagingArguments" => $"context.GetStateOrDefault<{name}>(default)",
            "Cacao.Data.QueryContext`1" => $"{data}.GetQueryContext<{Entity(type)}, {value}>(context)",
            "Cacao.Data.SortDefinition`1" => $"{data}.GetSorting<{Entity(type)}, {value}>(context)",
            "Cacao.Data.ISelectorBuilder" => $"{data}.GetSelector(context)",
            "Cacao.Data.IPredicateBuilder" => $"{data}.GetPredicate(context)",
            "Cacao.Execution.DataLoaderFetchContext`1" => "context",
            _ when parameter.Find("Service")?.GetString() is { } key
                => $"services.GetRequiredKeyedService<{context.Plain(type)}>({CSharp.Literal(key)})",
            _ => $"services.GetRequiredService<{context.Plain(type)}>()",
        };
    }

    private static string Entity(ITypeSymbol type)
        => ((INamedTypeSymbol)type).TypeArguments[0].Plain();

    private static string Name(IMethodSymbol method, string? given)
    {
        var name = given ?? method.Name;
        if (given is null && name.StartsWith("Get", StringComparison.Ordinal) && name.Length > 3)
        {
            name = name.Substring(3);
        }

        if (name.EndsWith("Async", StringComparison.Ordinal) && name.Length > 5)
        {
            name = name.Substring(0, name.Length - 5);
        }

        return name.EndsWith("DataLoader", StringComparison.Ordinal) ? name : name + "DataLoader";
    }

    private static IEnumerable<string> Groups(IMethodSymbol method)
        => new ISymbol[] { method, method.ContainingType }
            .Select(s => s.Find("DataLoaderGroup"))
            .OfType<AttributeData>()
            .SelectMany(a => a.GetStrings())
            .Distinct(StringComparer.Ordinal);

    private static int Setting(AttributeData attribute, AttributeData? defaults, string name)
        => attribute.TryGetNamed(name, out var own) && own.Value is int and not 0
            ? (int)own.Value
            : defaults is not null && defaults.TryGetNamed(name, out var shared) && shared.Value is int value ? value : 0;

    private static ITypeSymbol WithoutAnnotation(ITypeSymbol type)
        => type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type;

    private static bool IsPublic(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
        {
            return IsPublic(array.ElementType);
        }

        for (ISymbol? current = type; current is ITypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.NotApplicable))
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol named || named.TypeArguments.All(IsPublic);
    }
}
