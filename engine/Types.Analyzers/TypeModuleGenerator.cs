using Cacao.Types.Analyzers.Emitting;
using Cacao.Types.Analyzers.Models;
using Cacao.Types.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cacao.Types.Analyzers;

/// <summary>
/// Generates <c>Add{Module}()</c>, the configurations of all types and the data loaders of an assembly.
/// </summary>
/// <remarks>
/// 1. The attributes give the names of candidates, cached by syntax. 2. The candidates are read into one model of strings and lists that
/// compare by value. 3. Each file is written from its part of the model, and only when that part has changed.
/// </remarks>
[Generator]
public sealed class TypeModuleGenerator : IIncrementalGenerator
{
    private static readonly string[] s_typeAttributes =
    [
        "Cacao.Types.QueryTypeAttribute",
        "Cacao.Types.MutationTypeAttribute",
        "Cacao.Types.SubscriptionTypeAttribute",
        "Cacao.Types.ObjectTypeAttribute",
        "Cacao.Types.ObjectTypeAttribute`1",
        "Cacao.Types.ExtendObjectTypeAttribute",
        "Cacao.Types.ExtendObjectTypeAttribute`1",
        "Cacao.Types.InterfaceTypeAttribute",
        "Cacao.Types.InterfaceTypeAttribute`1",
        "Cacao.Types.UnionTypeAttribute",
        "Cacao.Types.EnumTypeAttribute",
        "Cacao.Types.InputObjectTypeAttribute",
        "Cacao.Types.OneOfAttribute",
        "Cacao.Types.NodeAttribute",
    ];

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var candidates = context.SyntaxProvider.ForAttributeWithMetadataName(
            "Cacao.Execution.DataLoaderAttribute",
            static (node, _) => node is MethodDeclarationSyntax,
            static (found, _) => new CandidateModel(MetadataName(found.TargetSymbol.ContainingType), CandidateRole.DataLoader)).Collect();
        foreach (var attribute in s_typeAttributes)
        {
            var types = context.SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is BaseTypeDeclarationSyntax,
                static (found, _) => new CandidateModel(MetadataName((INamedTypeSymbol)found.TargetSymbol), CandidateRole.Annotated)).Collect();
            candidates = candidates.Combine(types).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        }

        var added = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => AddedTypes.IsCandidate(node), AddedTypes.Read)
            .Where(static c => c is not null)
            .Select(static (c, _) => c!)
            .Collect();
        candidates = candidates.Combine(added).Select(static (pair, _) => pair.Left.AddRange(pair.Right));

        var module = candidates
            .Combine(context.CompilationProvider)
            .Select(static (pair, cancellationToken) => ModuleReader.Read(pair.Right, pair.Left, cancellationToken))
            .WithTrackingName("Module");
        Emit(context, module, static m => m.Classes, static (m, item) => 
        (
            item.Target == ResolverClassTarget.Members ? $"{item.FullName}.Members.g.cs" : $"{item.FullName}.g.cs",
            ResolverClassEmitter.Emit(m, item)));
        Emit(
            context,
            module,
            static m => m.Objects,
            static (m, item) => ($"{item.Id}.{(item.IsInterface ? "Interface" : "Object")}.g.cs", TypeEmitter.EmitObject(m, item)));
        Emit(context, module, static m => m.Unions, static (m, item) => ($"{item.Id}.Union.g.cs", TypeEmitter.EmitUnion(m, item)));
        Emit(context, module, static m => m.Enums, static (m, item) => ($"{item.Id}.Enum.g.cs", TypeEmitter.EmitEnum(m, item)));
        Emit(context, module, static m => m.Inputs, static (m, item) => ($"{item.Id}.Input.g.cs", InputTypeEmitter.Emit(m, item)));
        Emit(context, module, static m => m.DataLoaders, static (_, item) => ($"{item.FullName}.g.cs", DataLoaderEmitter.Emit(item)));
        context.RegisterSourceOutput(module, static (output, model) =>
        {
            if (model is not null)
            {
                output.AddSource($"{model.Name}.Module.g.cs", ModuleEmitter.Emit(model));
                output.AddSource($"{model.Name}.Catalog.g.cs", CatalogEmitter.Emit(model));
                EmitGroups(output, model);
            }
        });

        // Diagnostics apart from sources: their places move with every keystroke above them.
        context.RegisterSourceOutput(module.Select(static (m, _) => m?.Diagnostics ?? EquatableArray<DiagnosticModel>.Empty), static (output, items) =>
        {
            foreach (var item in items)
            {
                output.ReportDiagnostic(item.ToDiagnostic());
            }
        });
    }

    private static void Emit<T>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<ModuleModel?> module,
        Func<ModuleModel, EquatableArray<T>> select,
        Func<string, T, (string Name, string Text)> emit)
        where T : IEquatable<T>
    {
        var items = module
            .SelectMany((m, _) => m is null ? [] : select(m).Select(item => (m.Namespace, Item: item)))
            .WithTrackingName(typeof(T).Name);
        context.RegisterSourceOutput(items, (output, pair) =>
        {
            var (name, text) = emit(pair.Namespace, pair.Item);
            output.AddSource(name.Replace("global::", string.Empty).Replace('+', '.').Replace('`', '_'), text);
        });
    }

    private static void EmitGroups(SourceProductionContext output, ModuleModel model)
    {
        var groups = model.DataLoaders
            .SelectMany(l => l.Groups.Select(g => (Loader: l, Group: g)))
            .GroupBy(p => (p.Loader.Namespace, p.Group), p => p.Loader);
        foreach (var group in groups)
        {
            output.AddSource(
                $"{group.Key.Namespace}.{group.Key.Group}.Group.g.cs",
                DataLoaderGroupEmitter.Emit(group.Key.Namespace, group.Key.Group, group.ToList()));
        }
    }

    public static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } container
            ? $"{MetadataName(container)}+{type.MetadataName}"
            : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";
}
