using Cacao.Types.Analyzers.Models;
using Microsoft.CodeAnalysis;

namespace Cacao.Types.Analyzers.Reading;

/// <summary>
/// Reads all that is generated for an assembly: data loaders, then the classes of resolvers, then every type their fields and arguments
/// lead to.
/// </summary>
internal static class ModuleReader
{
    public static ModuleModel? Read(Compilation compilation, IReadOnlyList<CandidateModel> candidates, CancellationToken cancellationToken)
    {
        var module = compilation.Assembly.Find("Module");
        if (candidates.Count == 0 && module is null)
        {
            return null;
        }

        var context = new ReadContext(compilation, cancellationToken);
        var types = Resolve(compilation, candidates.Where(c => c.Role == CandidateRole.Annotated));
        var loaders = DataLoaderReader.ReadAll(context, LoaderMethods(compilation, candidates));
        var classes = new List<ResolverClassModel>();
        foreach (var type in types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ResolverClassReader.Read(context, type) is { } resolvers)
            {
                classes.Add(resolvers);
            }
            else
            {
                AddDeclared(context, type);
            }
        }

        foreach (var candidate in candidates.Where(c => c.Role > CandidateRole.DataLoader).Distinct())
        {
            if (compilation.Assembly.GetTypeByMetadataName(candidate.MetadataName) is { } type
                && !types.Contains(type, SymbolEqualityComparer.Default))
            {
                AddFromCode(context, type, candidate.Role, classes);
            }
        }

        var name = ModuleName(context, module, types);
        var (objects, inputs) = Walk(context);
        var implementers = context.Graph.Outputs.Where(t => context.Graph.Classify(t) is TypeClass.Object or TypeClass.Interface).ToList();
        var unions = context.Graph.Outputs.Where(t => context.Graph.Classify(t) == TypeClass.Union);
        return new ModuleModel(
            name,
            context.Namespace,
            classes.ToEquatableArray(),
            objects.ToEquatableArray(),
            context.Graph.Enums.Select(EnumTypeReader.Read).ToEquatableArray(),
            inputs.ToEquatableArray(),
            unions.Select(u => UnionTypeReader.Read(u, implementers.Where(t => context.Graph.Classify(t) == TypeClass.Object))).ToEquatableArray(),
            loaders.ToEquatableArray(),
            context.Diagnostics.Distinct().ToEquatableArray());
    }

    /// <summary>Reads what was reached until nothing new is.</summary>
    private static (List<ObjectTypeModel> Objects, List<InputTypeModel> Inputs) Walk(ReadContext context)
    {
        var read = new List<(INamedTypeSymbol Type, ObjectTypeModel Model)>();
        var inputTypes = new List<INamedTypeSymbol>();
        var inputs = new Dictionary<ISymbol, InputTypeModel>(SymbolEqualityComparer.Default);
        while (true)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (context.Graph.TryTakeOutput(out var output))
            {
                if (context.Graph.Classify(output) != TypeClass.Union)
                {
                    read.Add((output, ObjectTypeReader.Read(context, output)));
                }
            }
            else if (context.Graph.TryTakeInput(out var input))
            {
                inputTypes.Add(input);
                inputs[input] = InputTypeReader.Read(context, input);
            }
            else
            {
                break;
            }
        }

        var interfaces = read.Where(r => r.Model.IsInterface).Select(r => r.Type).ToList();
        var objects = read.ConvertAll(r => r.Model with
        {
            Interfaces = interfaces
                .Where(i => !SymbolEqualityComparer.Default.Equals(i, r.Type) && UnionTypeReader.IsMember(r.Type, i))
                .Select(i => $"TypeReference.Of(typeof({i.Plain()}))")
                .ToEquatableArray(),
        });
        return (objects, inputTypes.ConvertAll(t => inputs[t]));
    }

    private static void AddFromCode(ReadContext context, INamedTypeSymbol type, CandidateRole role, List<ResolverClassModel> classes)
    {
        ResolverClassTarget? target = role switch
        {
            CandidateRole.Query => ResolverClassTarget.Query,
            CandidateRole.Mutation => ResolverClassTarget.Mutation,
            CandidateRole.Subscription => ResolverClassTarget.Subscription,
            _ => null,
        };
        if (target is not null)
        {
            if (ResolverClassReader.Read(context, type, target) is { } resolvers)
            {
                classes.Add(resolvers);
            }
        }
        else if (role == CandidateRole.Extension)
        {
            context.Report(Diagnostics.Rules.ExtensionWithoutTarget, type, type.Name);
        }
        else if (type.TypeKind == TypeKind.Enum)
        {
            context.Graph.AddEnum(type);
        }
        else if (role == CandidateRole.Input)
        {
            context.Graph.AddInput(type, isCertain: true);
        }
        else if (!KnownTypes.Inherits(type, "Cacao.Types.ScalarType"))
        {
            context.Graph.AddOutput(type);
        }
    }

    private static void AddDeclared(ReadContext context, INamedTypeSymbol type)
    {
        if (type.Has("ObjectType"))
        {
            context.Graph.Declare(type, TypeClass.Object);
        }
        else if (type.Has("InterfaceType") || type.Has("UnionType"))
        {
            context.Graph.AddOutput(type);
        }
        else if (type.Has("EnumType"))
        {
            context.Graph.AddEnum(type);
        }
        else if (type.Has("InputObjectType") || type.Has("OneOf"))
        {
            context.Graph.AddInput(type, isCertain: true);
        }
        else if (type.Has("Node"))
        {
            context.Graph.AddOutput(type);
        }
    }

    private static string ModuleName(ReadContext context, AttributeData? module, IReadOnlyList<INamedTypeSymbol> types)
    {
        if (module?.GetString() is { Length: > 0 } name)
        {
            return ReadContext.Identifier(name);
        }

        var assembly = context.Compilation.AssemblyName ?? "Assembly";
        var inferred = ReadContext.Identifier(assembly.Substring(assembly.LastIndexOf('.') + 1)) + "Types";
        if (types.Count == 0)
        {
            return inferred;
        }

        context.Report(Diagnostics.Rules.ModuleMissing, types.FirstOrDefault()?.Locations.FirstOrDefault(), inferred);
        return inferred;
    }

    private static List<INamedTypeSymbol> Resolve(Compilation compilation, IEnumerable<CandidateModel> candidates)
        => candidates
            .Select(c => c.MetadataName)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(n => n, StringComparer.Ordinal)
            .Select(n => compilation.Assembly.GetTypeByMetadataName(n))
            .OfType<INamedTypeSymbol>()
            .ToList();

    private static List<IMethodSymbol> LoaderMethods(Compilation compilation, IReadOnlyList<CandidateModel> candidates)
        => Resolve(compilation, candidates.Where(c => c.IsDataLoader))
            .SelectMany(t => t.GetMembers().OfType<IMethodSymbol>())
            .Where(m => m.Has("DataLoader"))
            .ToList();
}
