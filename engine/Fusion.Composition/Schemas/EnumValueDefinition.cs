namespace Cacao.Fusion.Composition;

internal sealed class EnumValueDefinition(string name) : SchemaMember(name);
