package org.ceasefire.adjudication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;

/**
 * A type of the vocabulary as its source documents it. At run time there is no source, so this is read by the tests alone.
 *
 * @param meaning its own comment
 * @param fields those of a record, with their {@code @param} lines; what is not documented means nothing
 * @param constants those of a choice, with their comments
 * @param questions what can be asked of it beside its fields: the signature, and its comment
 */
record Documented(String name, String meaning, Map<String, Field> fields, Map<String, String> constants, Map<String, String> questions) {

    /** @param type as written in the source */
    record Field(String type, String meaning) {}

    /** The types of a folder of sources, by name. */
    static Map<String, Documented> below(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> sources = Files.list(folder); StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
            Map<String, Documented> all = new TreeMap<>();
            for (CompilationUnitTree unit : task.parse()) {
                Documented type = new Reading(DocTrees.instance(task), unit).type((ClassTree) unit.getTypeDecls().get(0));
                all.put(type.name, type);
            }
            return all;
        }
    }

    private record Reading(DocTrees docs, CompilationUnitTree unit) {

        Documented type(ClassTree type) {
            Map<String, Field> fields = new LinkedHashMap<>();
            Map<String, String> constants = new LinkedHashMap<>();
            Map<String, String> questions = new LinkedHashMap<>();
            Map<String, String> params = params(type);
            for (Tree member : type.getMembers()) {
                if (member instanceof VariableTree field) {
                    field(type, field, params, fields, constants);
                } else if (member instanceof MethodTree method && isQuestion(type, method)) {
                    questions.put(signature(method), text(method));
                }
            }
            return new Documented(type.getSimpleName().toString(), text(type), fields, constants, questions);
        }

        private void field(ClassTree type, VariableTree field, Map<String, String> params, Map<String, Field> fields, Map<String, String> constants) {
            String name = field.getName().toString();
            boolean isStatic = field.getModifiers().getFlags().contains(Modifier.STATIC);
            if (type.getKind() == Tree.Kind.RECORD && !isStatic) {
                fields.put(name, new Field(field.getType().toString(), params.getOrDefault(name, "")));
            } else if (isStatic && field.getType().toString().equals(type.getSimpleName().toString())) {
                constants.put(name, text(field));
            }
        }

        private static boolean isQuestion(ClassTree type, MethodTree method) {
            boolean open = type.getKind() == Tree.Kind.INTERFACE || method.getModifiers().getFlags().contains(Modifier.PUBLIC);
            boolean own = method.getModifiers().getAnnotations().stream().noneMatch(each -> each.toString().contains("Override"));
            return open && own && !method.getModifiers().getFlags().contains(Modifier.STATIC) && method.getReturnType() != null;
        }

        private static String signature(MethodTree method) {
            return method.getName() + method.getParameters().stream().map(each -> each.getType() + " " + each.getName())
                    .collect(Collectors.joining(", ", "(", ")"));
        }

        private Map<String, String> params(ClassTree type) {
            Map<String, String> params = new TreeMap<>();
            DocCommentTree comment = comment(type);
            if (comment != null) {
                comment.getBlockTags().stream().filter(ParamTree.class::isInstance).map(ParamTree.class::cast)
                        .forEach(param -> params.put(param.getName().toString(), plain(param.getDescription())));
            }
            return params;
        }

        private String text(Tree tree) {
            DocCommentTree comment = comment(tree);
            return comment == null ? "" : plain(comment.getFullBody());
        }

        private DocCommentTree comment(Tree tree) {
            return docs.getDocCommentTree(TreePath.getPath(unit, tree));
        }

        private static String plain(List<? extends DocTree> parts) {
            List<String> texts = new ArrayList<>();
            for (DocTree part : parts) {
                if (part instanceof LiteralTree code) {
                    texts.add("`" + code.getBody() + "`");
                } else if (part instanceof LinkTree link) {
                    texts.add("`" + link.getReference() + "`");
                } else {
                    texts.add(part.toString());
                }
            }
            return String.join("", texts).replaceAll("\\s+", " ").strip();
        }
    }
}
