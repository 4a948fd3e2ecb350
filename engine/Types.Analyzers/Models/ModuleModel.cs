namespace Cacao.Types.Analyzers.Models;

/// <summary>All that is generated for an assembly.</summary>
internal sealed record ModuleModel(
    string Name,
    string Namespace,
    EquatableArray<ResolverClassModel> Classes,
    EquatableArray<ObjectTypeModel> Objects,
    EquatableArray<EnumTypeModel> Enums,
    EquatableArray<InputTypeModel> Inputs,
    EquatableArray<UnionTypeModel> Unions,
    EquatableArray<DataLoaderModel> DataLoaders,
    EquatableArray<DiagnosticModel> Diagnostics);
