using System.Collections.Immutable;
using System.Composition;
using DiplomacyModel.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DiplomacyModel.CodeFixes;

/// <summary>Writes the repaired text in place of the literal, where the diagnostic knows one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralCodeFix))]
[Shared]
public sealed class LiteralCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [KnownRules.EdtfText, KnownRules.CountryCode];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Literals.RepairKey, out var repair) && repair is not null
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is LiteralExpressionSyntax literal)
            {
                var title = $"Write \"{repair}\"";
                context.RegisterCodeFix(
                    CodeAction.Create(title, _ => Task.FromResult(Replace(context.Document, root, literal, repair)), equivalenceKey: title),
                    diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string repair)
    {
        var written = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(repair));
        return document.WithSyntaxRoot(root.ReplaceNode(literal, written.WithTriviaFrom(literal)));
    }
}
