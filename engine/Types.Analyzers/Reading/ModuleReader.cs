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
        XmlDocumentation.Use(compilation);
        KnownTypes.Bind(candidates.Where(c => c.Role == CandidateRole.Scalar).Select(c => c.MetadataName));
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

        var name = ModuleName(context, module, types);
        var walk = new TypeWalk(context);
        walk.Run(isAdded: false);
        var fromCode = candidates.Where(c => c.Role > CandidateRole.DataLoader && c.Role != CandidateRole.Scalar).Distinct().ToList();
        AddFromCode(context, fromCode.Where(c => c.Role < CandidateRole.Document), types, classes);
        walk.Run(isAdded: true);

        // What resolvers return is part of the schema only where no other type is given: it may hold anything.
        context.IsQuiet = true;
        AddFromCode(context, fromCode.Where(c => c.Role >= CandidateRole.Document), types, classes);
        walk.Run(isAdded: true);
        context.IsQuiet = false;
        return new ModuleModel(
            name,
            context.Namespace,
            classes.ToEquatableArray(),
            walk.GetObjects().ToEquatableArray(),
            walk.Enums.ToEquatableArray(),
            walk.Inputs.ToEquatableArray(),
            walk.GetUnions().ToEquatableArray(),
            loaders.ToEquatableArray(),
            context.Diagnostics.Distinct().ToEquatableArray());
    }

    private static void AddFromCode(
        ReadContext context,
        IEnumerable<CandidateModel> candidates,
        List<INamedTypeSymbol> annotated,
        List<ResolverClassModel> classes)
    {
        foreach (var candidate in candidates)
        {
            if (context.Compilation.Assembly.GetTypeByMetadataName(candidate.MetadataName) is { } type
                && (candidate.Role == CandidateRole.Members || !annotated.Contains(type, SymbolEqualityComparer.Default)))
            {
                AddFromCode(context, type, candidate.Role, classes);
            }
        }
    }

    private static void AddFromCode(ReadContext context, INamedTypeSymbol type, CandidateRole role, List<ResolverClassModel> classes)
    {
        ResolverClassTarget? target = role switch
        {
            CandidateRole.Query => ResolverClassTarget.Query,
            CandidateRole.Mutation => ResolverClassTarget.Mutation,
            CandidateRole.Subscription => ResolverClassTarget.Subscription,
            CandidateRole.Members => ResolverClassTarget.Members,
            _ => null,
        };
        if (target is not null)
        {
            if (ResolverClassReader.Read(context, type, target) is { } resolvers)
            {
                classes.Add(resolvers);
            }
        }
        else if (role is CandidateRole.Object or CandidateRole.Interface or CandidateRole.Union)
        {
            context.Graph.Declare(type, role switch
            {
                CandidateRole.Object => TypeClass.Object,
                CandidateRole.Interface => TypeClass.Interface,
                _ => TypeClass.Union,
            });
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
            if (role == CandidateRole.Document)
            {
                context.Graph.AddInput(type, isCertain: true);
            }
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
